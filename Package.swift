// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "bantin",
  // The standard library's UTF8Span, which validates text, came with this system.
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BanTin", targets: ["BanTin", "Evaluation"]),
    .executable(name: "bantin", targets: ["Command"]),
  ],
  dependencies: [
    // The argument parser of the Swift project itself: help, errors and completion for free.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 of the sources, from a maintained library without full Foundation.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Finds and links the ICU of the system; holds no code.
    .systemLibrary(
      name: "SystemICU",
      pkgConfig: "icu-uc",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
    ),
    // The only target that sees ICU's headers: `extern "C"` functions over it.
    .target(name: "CICU", dependencies: ["SystemICU"]),
    // The lexicons: one table a file, compiled into the binary as bytes.
    .target(name: "CLexicons", exclude: ["data"]),
    // The administrative units, as bytes that are searched where they lie.
    .target(name: "CGazetteer", exclude: ["data"]),
    // Old encodings and common syllables, as bytes.
    .target(name: "CEncodings", exclude: ["data"]),
    .target(name: "VietText", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "Gazetteer", dependencies: ["CGazetteer", "VietText"], swiftSettings: strict),
    .target(name: "Records", swiftSettings: strict),
    .target(
      name: "Extraction",
      dependencies: ["CLexicons", "Gazetteer", "Records", "VietText"],
      swiftSettings: strict
    ),
    .target(name: "Ingest", dependencies: ["CEncodings", "VietText"], swiftSettings: strict),
    .target(name: "Audit", dependencies: ["Records"], swiftSettings: strict),
    .target(name: "Emission", dependencies: ["Records"], swiftSettings: strict),
    .target(name: "Evaluation", dependencies: ["Records", "VietText"], swiftSettings: strict),
    .target(
      name: "BanTin",
      dependencies: [
        "Audit", "Emission", "Extraction", "Ingest", "Records", "VietText",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "Command",
      dependencies: [
        "BanTin", "Emission", "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "VietTextTests", dependencies: ["TestSupport", "VietText"], swiftSettings: strict),
    .testTarget(
      name: "GazetteerTests", dependencies: ["Gazetteer"], swiftSettings: strict),
    .testTarget(
      name: "ExtractionTests",
      dependencies: [
        "Emission", "Evaluation", "Extraction", "Records", "TestSupport", "VietText",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "IngestTests", dependencies: ["Ingest", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "AuditTests", dependencies: ["Audit", "BanTin", "Records"], swiftSettings: strict),
    .testTarget(
      name: "EmissionTests", dependencies: ["Emission", "Records", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Records", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["BanTin", "Command", "Evaluation", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
