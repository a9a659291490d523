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
    .library(name: "BanTin", targets: ["BanTin", "Evaluation", "Report"]),
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
    // Finds and links the libxml2 of the system; holds no code.
    .systemLibrary(
      name: "SystemXML",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    // The only target that sees libxml2's headers.
    .target(name: "CXML", dependencies: ["SystemXML"]),
    // Finds and links the libarchive of the system; holds no code.
    .systemLibrary(
      name: "SystemArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
    ),
    // The only target that sees libarchive's headers.
    .target(name: "CArchive", dependencies: ["SystemArchive"]),
    // The lexicons: one table a file, compiled into the binary as bytes.
    .target(name: "CLexicons", exclude: ["data"]),
    // The administrative units, as bytes that are searched where they lie.
    .target(name: "CGazetteer", exclude: ["data"]),
    // Old encodings and common syllables, as bytes.
    .target(name: "CEncodings", exclude: ["data"]),
    // Calls of the system that Swift does not see.
    .target(name: "CSystem"),
    // Runs a program of the system within limits.
    .target(name: "CProcess"),
    .target(name: "Programs", dependencies: ["CProcess"], swiftSettings: strict),
    // The report page: HTML, style sheets and scripts, as they are.
    .target(name: "CReport", exclude: ["page"]),
    .target(name: "VietText", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "Gazetteer", dependencies: ["CGazetteer", "VietText"], swiftSettings: strict),
    .target(name: "Records", swiftSettings: strict),
    .target(
      name: "Extraction",
      dependencies: ["CLexicons", "Gazetteer", "Records", "VietText"],
      swiftSettings: strict
    ),
    .target(name: "WebPages", dependencies: ["CXML"], swiftSettings: strict),
    .target(name: "Archives", dependencies: ["CArchive"], swiftSettings: strict),
    .target(
      name: "Ingest", dependencies: ["CEncodings", "Programs", "VietText", "WebPages"],
      swiftSettings: strict),
    .target(name: "Audit", dependencies: ["Records"], swiftSettings: strict),
    .target(name: "Emission", dependencies: ["Records"], swiftSettings: strict),
    .target(name: "Evaluation", dependencies: ["Records", "VietText"], swiftSettings: strict),
    .target(
      name: "Report",
      dependencies: [
        "CReport", "Emission", "Records", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "BanTin",
      dependencies: [
        "Archives", "Audit", "Emission", "Extraction", "Ingest", "Programs", "Records", "VietText",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "Command",
      dependencies: [
        "BanTin", "CSystem", "Emission", "Evaluation", "Report",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict
    ),
    // Times the steps from bytes to records; only for `make bench`.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "BanTin", "CICU", "VietText", .product(name: "Crypto", package: "swift-crypto"),
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
      name: "WebPagesTests", dependencies: ["TestSupport", "WebPages"], swiftSettings: strict),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "IngestTests", dependencies: ["Ingest", "Programs", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AuditTests", dependencies: ["Audit", "BanTin", "Records"], swiftSettings: strict),
    .testTarget(
      name: "EmissionTests", dependencies: ["Emission", "Records", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Records", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportTests", dependencies: ["BanTin", "Report", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["BanTin", "Command", "Evaluation", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
