import Dispatch
import Ledger
import RecordStore
import Records
import Screens

/// Writes into a test register on a thread of its own.
public struct TestWriter: ChangeWriter {
  private let store: RegisterStore
  private let officer: Identifier<Officer>
  private let queue = DispatchQueue(label: "test.writing")

  public init(_ register: TestRegister) {
    store = register.store
    officer = register.officer
  }

  public func submit(
    _ change: Change, then done: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    let (store, officer) = (store, officer)
    queue.async {
      do throws(StoreError) {
        done(.success(try store.apply(change, by: officer)))
      } catch {
        done(.failure(error))
      }
    }
  }

  public func keep(_ draft: Draft) {
    let store = store
    queue.async {
      do throws(StoreError) {
        try store.keep(draft)
      } catch {
        preconditionFailure("A draft of a test was not kept: \(error)")
      }
    }
  }

  public func keep(_ place: ReadingPlace) {
    let store = store
    queue.async {
      do throws(StoreError) {
        try store.keep(place)
      } catch {
        preconditionFailure("A reading place of a test was not kept: \(error)")
      }
    }
  }

  public func drop(
    form: String, record: RecordID?, then done: @escaping @Sendable () -> Void
  ) {
    let store = store
    queue.async {
      do throws(StoreError) {
        try store.dropDraft(form: form, record: record)
      } catch {
        preconditionFailure("A draft of a test was not dropped: \(error)")
      }
      done()
    }
  }

  /// Returns when everything submitted so far is done.
  public func finish() { queue.sync {} }
}
