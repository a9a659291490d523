#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Threads of the system.
enum Thread {
  /// Starts a thread that does `body`, and ends with it or with the command.
  @discardableResult
  static func start(_ body: @escaping @Sendable () -> Void) throws(SystemError) -> pthread_t {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    // As much as the first thread mostly has; some systems give the others far less.
    unsafe pthread_attr_setstacksize(&attributes, 8 << 20)
    let body = unsafe Unmanaged.passRetained(Body(body)).toOpaque()
    #if canImport(Darwin)
    var started: pthread_t?
    let code = unsafe pthread_create(&started, &attributes, { unsafe run($0) }, body)
    #elseif canImport(Musl)
    var started: pthread_t?
    let code = unsafe pthread_create(
      &started, &attributes, { argument in unsafe argument.flatMap { unsafe run($0) } }, body)
    #else
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, &attributes, { argument in unsafe argument.flatMap { unsafe run($0) } }, body)
    let started: pthread_t? = thread
    #endif
    guard code == 0, let started else {
      unsafe Unmanaged<Body>.fromOpaque(body).release()
      throw SystemError(code: code)
    }
    return started
  }
}

/// What a thread does, as an object that C can carry.
private final class Body: Sendable {
  let call: @Sendable () -> Void

  init(_ call: @escaping @Sendable () -> Void) { self.call = call }
}

private func run(_ body: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  unsafe Unmanaged<Body>.fromOpaque(body).takeRetainedValue().call()
  return nil
}
