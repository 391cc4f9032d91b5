import Records

/// No backup has the number that was named.
struct NoSuchBackup: Explained {
  let number: Int

  var what: Phrase { Phrase("Chưa khôi phục.", "Nothing was restored.") }
  var why: Phrase { Phrase("Không có bản sao lưu số \(number).", "There is no backup \(number).") }
  var remedy: Phrase {
    Phrase(
      "Gõ “soxa restore” để xem các bản đang có.", "“soxa restore” lists those that there are.")
  }
}
