// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")

let package = Package(
  name: "soxa",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2")
  ],
  targets: [
    .target(name: "VietText", swiftSettings: strict),
    .target(name: "Ledger", dependencies: [crypto], swiftSettings: strict),
    .target(
      name: "Sealing", dependencies: ["Ledger", crypto, cryptoExtras], swiftSettings: strict),
    .target(name: "Records", dependencies: ["Ledger", "VietText"], swiftSettings: strict),
    .target(name: "Delimited", swiftSettings: strict),
    .target(name: "Catalogue", dependencies: ["Records", "Delimited"], swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records", "Ledger"], sources: ["Time", "Catalogue"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Records", "Catalogue", "Delimited"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "VietTextTests", dependencies: ["VietText"], exclude: ["Tables"], swiftSettings: strict),
    .testTarget(
      name: "LedgerTests", dependencies: ["Ledger"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "SealingTests", dependencies: ["Sealing", "Ledger"], swiftSettings: strict),
  ]
)
