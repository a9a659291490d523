/// How much of the journal has reached the disk, with the results that it tells of.
///
/// What was written and not forced to the disk survives the end of the process, but not that of the
/// machine. To force it takes long where others write to the disk, too: that is done every few
/// seconds, and noted with the name of the machine's present run. In another run of the machine, no
/// more than what was noted is trusted.
struct SafeLength {
  /// How many bytes of the journal may be trusted.
  let trusted: Int

  private let path: Path
  private let boot: String
  private var noted = ContinuousClock.now
  private var pause = Duration.seconds(5)

  /// Reads what was noted at a path.
  init(_ path: Path) {
    self.path = path
    let boot = Files.boot
    self.boot = boot
    let bytes = (try? Files.contents(of: path, limit: 1 << 10)) ?? []
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    let length = words.count == 2 ? Int(words[1]) : nil
    trusted = length.flatMap { words[0] == boot ? nil : $0 } ?? .max
  }

  /// Whether it is time to force what was written to the disk.
  var isTime: Bool { .now - noted > pause }

  /// Notes that so many bytes have reached the disk.
  mutating func note(_ length: Int) throws(SystemError) {
    let new = path.parent.appending("safe.new".utf8)
    try Files.removeAll(new)
    try Files.newFile(new, holding: Array("\(boot) \(length)".utf8))
    try Files.move(new, to: path)
    noted = .now
  }

  /// Forces all to the disk, and notes that so many bytes of the journal are there.
  mutating func secure(_ length: Int, _ descriptor: CInt) throws(SystemError) {
    let start = ContinuousClock.now
    Files.synchronizeFileSystem(of: descriptor)
    pause = max(.seconds(5), (.now - start) * 10)
    try note(length)
  }
}
