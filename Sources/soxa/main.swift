import CTerminalGuard

// Before anything else: files for their owner alone, no core dump, no memory on the screen.
guard_protect(
  say(
    "Sổ Xã dừng ngoài ý muốn. Bản nháp vẫn còn; gõ soxa để mở lại.",
    "Sổ Xã ended unexpectedly. Drafts are kept; type soxa to open it again."))

CommandRunner.run()
