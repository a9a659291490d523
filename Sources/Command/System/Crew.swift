internal import CSystem

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Threads that work on items as they come, and whose results are taken in the order of the items.
///
/// One thread gives and takes. No more than a few items a thread are under way, so a batch of any
/// length passes through the memory of a few.
@safe final class Crew<Item: Sendable, Product: Sendable>: @unchecked Sendable {
  /// What became of an item.
  private enum Place {
    case free
    case waiting(Item)
    case begun
    case done(Product)
  }

  private let work: @Sendable (Item) -> Product
  private let size: Int
  private var threads: [pthread_t] = []

  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let itemCame = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let productCame = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  // What follows is looked at under the lock. Items have numbers in the order in which they came,
  // and the places go round.
  private var places: [Place]
  private var given = 0
  private var begun = 0
  private var taken = 0
  /// How many products were made and not taken.
  private var made = 0
  /// How many of them the one who takes waits for; 0 where nobody waits.
  private var awaited = 0
  private var isDismissed = false

  /// A crew of so many threads, which start when there is something to do.
  init(size: Int, work: @escaping @Sendable (Item) -> Product) {
    self.size = size
    self.work = work
    places = Array(repeating: .free, count: 8 * size)
    unsafe pthread_mutex_init(lock, nil)
    unsafe pthread_cond_init(itemCame, nil)
    unsafe pthread_cond_init(productCame, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(productCame)
    unsafe pthread_cond_destroy(itemCame)
    unsafe pthread_mutex_destroy(lock)
    unsafe productCame.deallocate()
    unsafe itemCame.deallocate()
    unsafe lock.deallocate()
  }

  /// Whether there is room for another item before a product has to be taken.
  var hasRoom: Bool { given - taken < places.count }

  /// Whether the product that is to be taken next is there.
  var isProductReady: Bool {
    locked { if case .done = places[taken % places.count] { true } else { false } }
  }

  /// Whether all products were taken.
  var isIdle: Bool { given == taken }

  /// Gives an item to work on; there must be room.
  func give(_ item: Item) {
    precondition(hasRoom, "a product must be taken first")
    locked {
      places[given % places.count] = .waiting(item)
      given += 1
      unsafe pthread_cond_signal(itemCame)
    }
    if threads.count < size { start() }
  }

  /// The product of the item that came first of those whose products were not taken yet.
  ///
  /// Who has to wait for it, waits until there are several: to be woken for each takes a tenth of the
  /// time of two threads on small articles.
  func take() -> Product {
    precondition(!isIdle, "there is nothing to take")
    return locked {
      defer { awaited = 0 }
      while true {
        if awaited == 0 || mayTake, case .done(let product) = places[taken % places.count] {
          places[taken % places.count] = .free
          taken += 1
          made -= 1
          return product
        }
        awaited = min(places.count / 2, given - taken)
        unsafe pthread_cond_wait(productCame, lock)
      }
    }
  }

  /// Whether what is awaited is there.
  private var mayTake: Bool {
    guard made >= awaited, case .done = places[taken % places.count] else { return false }
    return true
  }

  /// Waits until nobody works any more; what was not begun is not done.
  func dismiss() {
    locked {
      isDismissed = true
      unsafe pthread_cond_broadcast(itemCame)
    }
    for thread in threads { pthread_join(thread, nil) }
    threads = []
  }

  private func locked<Value>(_ body: () -> Value) -> Value {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    return body()
  }

  // MARK: Threads

  private func start() {
    do throws(SystemError) {
      threads.append(try Thread.start { [self] in labour() })
    } catch {
      // With fewer threads it takes longer; with none nothing would be done.
      precondition(!threads.isEmpty, "the system gives no thread: \(error)")
    }
  }

  private func labour() {
    while let (number, item) = nextItem() {
      let product = work(item)
      locked {
        places[number % places.count] = .done(product)
        made += 1
        if awaited > 0, mayTake { unsafe pthread_cond_signal(productCame) }
      }
    }
  }

  private func nextItem() -> (number: Int, item: Item)? {
    locked {
      while !isDismissed {
        if begun < given, case .waiting(let item) = places[begun % places.count] {
          places[begun % places.count] = .begun
          begun += 1
          return (begun - 1, item)
        }
        unsafe pthread_cond_wait(itemCame, lock)
      }
      return nil
    }
  }
}

/// How many processors there are to work on.
var processors: Int { max(1, Int(csystem_processors())) }
