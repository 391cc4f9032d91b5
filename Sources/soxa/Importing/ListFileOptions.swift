import ArgumentParser

/// What the imports of lists take.
struct ListFileOptions: ParsableArguments {
  @Flag(
    name: .long,
    help: ArgumentHelp(say("Chỉ xem trước, không ghi.", "Shows, saves nothing.")))
  var dryRun = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Nghĩa của một cột: tiêu đề (hoặc số thứ tự) của cột, dấu =, tên ô; “-” là bỏ qua cột. Dùng được nhiều lần.",
        "What a column means: its title (or number), =, the field; “-” passes the column over. May be repeated."
      ), valueName: say("cột=ô", "column=field")))
  var map: [String] = []
  @Argument(
    help: ArgumentHelp(
      say("Đường dẫn của tệp CSV.", "Path of the CSV file."), valueName: say("tệp", "file")))
  var file: String
}
