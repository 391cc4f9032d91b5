// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The released program carries no symbols, and its relocations packed: half the file, and a tenth
/// less to do at every start.
let lean: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "-s", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
    .when(configuration: .release))
]

let package = Package(
  name: "soxa",
  products: [
    .executable(name: "soxa", targets: ["soxa"]),
    .executable(name: "soxa-text", targets: ["soxa-text"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // What is true: text, entries, keys, records, facts. No files but the catalogue's, no terminal.
    .target(name: "VietText", swiftSettings: strict),
    .target(name: "Ledger", dependencies: [crypto], swiftSettings: strict),
    .target(
      name: "Sealing", dependencies: ["Ledger", crypto, cryptoExtras], swiftSettings: strict),
    .target(name: "Records", dependencies: ["Ledger", "VietText"], swiftSettings: strict),
    .target(name: "Texts", dependencies: ["VietText"], swiftSettings: strict),
    .target(name: "Delimited", dependencies: ["Records"], swiftSettings: strict),
    .target(name: "Catalogue", dependencies: ["Records", "Delimited"], swiftSettings: strict),
    .target(
      name: "Importing",
      dependencies: [
        "Records", "Catalogue", "Ledger", "Delimited", "TextFiles", "Texts", "VietText",
      ],
      swiftSettings: strict),
    // Official papers: what they say, how they look, and their files.
    .target(name: "Papers", dependencies: ["Records", "Texts", "VietText"], swiftSettings: strict),
    .target(
      name: "PaperFiles", dependencies: ["Papers", "Records", "Children", "Delimited"],
      swiftSettings: strict),
    .target(
      name: "IncidentPapers", dependencies: ["Papers", "Records", "Ledger", "VietText"],
      swiftSettings: strict),
    // Programs that are run beside this one.
    .target(name: "Children", swiftSettings: strict),
    // What takes foreign files apart: a program of its own, the only one that knows their formats.
    .target(
      name: "TextFiles", dependencies: ["Children", "Records", "Texts", "VietText"],
      swiftSettings: strict),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CXml", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .executableTarget(
      name: "soxa-text", dependencies: ["CArchive", "CXml", "Texts", "VietText"],
      path: "Sources/SoxaText", swiftSettings: strict, linkerSettings: lean),
    .target(name: "Demo", dependencies: ["Records", "Ledger"], swiftSettings: strict),
    // What keeps: SQLite.
    .target(
      name: "RecordStore",
      dependencies: [
        "Records", "Ledger", "Sealing", "Catalogue", "Texts", "VietText", grdb, sqlite, crypto,
      ],
      swiftSettings: strict),
    // What shows: pages of cells, and the one place that calls ncurses.
    .target(name: "Terminal", dependencies: ["VietText"], swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(
      name: "NcursesTerminal",
      dependencies: ["Terminal", "CNcurses", "CTerminalGuard", "VietText"],
      swiftSettings: strict),
    .target(
      name: "Screens",
      dependencies: [
        "Records", "Catalogue", "Ledger", "Terminal", "VietText", "Importing", "TextFiles", "Texts",
        "Papers", "PaperFiles", "IncidentPapers",
      ],
      swiftSettings: strict),
    // What is run.
    .executableTarget(
      name: "soxa",
      dependencies: [
        "CTerminalGuard", "Catalogue", "Delimited", "Demo", "Importing", "Ledger",
        "NcursesTerminal", "RecordStore", "Records", "Screens", "Sealing", "Terminal", "TextFiles",
        "Texts", "VietText", "Papers", "PaperFiles", "IncidentPapers", argumentParser,
      ],
      swiftSettings: strict, linkerSettings: lean),
    .target(name: "CPseudoTerminal"),
    .executableTarget(
      name: "soxa-bench", dependencies: ["CPseudoTerminal"], path: "Sources/SoxaBench",
      swiftSettings: strict),
    // Tests and what they stand on.
    .target(name: "TerminalTesting", dependencies: ["Terminal"], swiftSettings: strict),
    .executableTarget(
      name: "TerminalDemo", dependencies: ["Terminal", "NcursesTerminal", "CTerminalGuard"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalTesting", "TestChance", "VietText"],
      swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests",
      dependencies: ["Terminal", "NcursesTerminal", "TerminalDemo"], swiftSettings: strict),
    .testTarget(
      name: "VietTextTests", dependencies: ["VietText"], exclude: ["Tables"],
      swiftSettings: strict),
    .testTarget(
      name: "TextsTests", dependencies: ["Texts", "TestChance"], swiftSettings: strict),
    .testTarget(
      name: "TextFilesTests", dependencies: ["TextFiles", "Texts", "soxa-text"],
      swiftSettings: strict),
    .testTarget(
      name: "LedgerTests", dependencies: ["Ledger", "TestChance"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "SealingTests", dependencies: ["Sealing", "Ledger", "TestChance"],
      swiftSettings: strict),
    .target(name: "TestChance", swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "TestChance",
        "Catalogue", "Importing", "Ledger", "RecordStore", "Records", "Screens", "Sealing",
        "Terminal", "TerminalTesting", "TextFiles", "VietText", "PaperFiles",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records", "Ledger", "Catalogue", "TestChance"],
      exclude: ["Privacy/Labelled", "Incidents/Labelled"], swiftSettings: strict),
    .testTarget(
      name: "DemoTests", dependencies: ["Demo", "Records", "Ledger", "Catalogue"],
      swiftSettings: strict),
    .testTarget(
      name: "RecordStoreTests",
      dependencies: [
        "RecordStore", "Records", "Ledger", "Sealing", "Catalogue", "Texts", "VietText",
        "TestChance", grdb,
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Screens", "Records", "RecordStore", "Ledger", "Terminal", "TerminalTesting", "VietText",
        "TestSupport", "TestChance", "soxa-text", "Papers", "IncidentPapers",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["soxa", "soxa-text", "TestSupport", "TestChance", "Records", "Catalogue"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Records", "Catalogue", "Delimited"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "PapersTests",
      dependencies: [
        "Papers", "PaperFiles", "Children", "Records", "Delimited", "TestChance", "TestSupport",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "IncidentPapersTests",
      dependencies: ["IncidentPapers", "Papers", "Records", "Ledger", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
  ]
)
