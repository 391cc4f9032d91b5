import Glibc

// Measures the built program on registers of the demo sizes, from outside, in one run:
//   soxa-bench [SIZE …]    sizes: commune province tenProvinces; the first two by default
//   soxa-bench reader      the reader of full texts alone
let sizes =
  CommandLine.arguments.count > 1
  ? Array(CommandLine.arguments.dropFirst()) : ["commune", "province"]
exit(Report(sizes: sizes).run())
