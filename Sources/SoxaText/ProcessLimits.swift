import Glibc
import Texts

/// What this process may use; it cannot be raised again.
enum ProcessLimits {
  static func set() {
    limit(RLIMIT_AS, ContainerLimits.memory)
    limit(RLIMIT_CPU, ContainerLimits.processorTime)
    limit(RLIMIT_CORE, 0)
    limit(RLIMIT_NOFILE, 32)
    // It writes to a pipe only; a file that grows would be a fault.
    limit(RLIMIT_FSIZE, 0)
  }

  private static func limit(_ resource: __rlimit_resource, _ value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    // Without its limits the process must not touch a foreign file.
    guard setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { _exit(70) }
  }
}
