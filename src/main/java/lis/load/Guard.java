package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads where nothing that the Markdown parser does can hurt: on threads with a stack of known
 * size, one a processor, each under watch. Whatever the parser throws becomes a {@link Refusal}.
 */
final class Guard {
  private static final long STACK_BYTES = 64 << 20;

  /** A last resort: the count of looks in the text ends what is hopeless well before. */
  private static final int SECONDS = 10;

  private Guard() {}

  /** What is read of each, in their order. */
  static <T, R> List<R> all(List<T> items, Function<T, R> read) {
    AtomicReferenceArray<@Nullable R> results = new AtomicReferenceArray<>(items.size());
    AtomicInteger next = new AtomicInteger();
    List<Reader> readers = new ArrayList<>();
    for (int n = Math.min(items.size(), Runtime.getRuntime().availableProcessors()); n > 0; n--) {
      readers.add(
          new Reader(
              () -> {
                for (int i; (i = next.getAndIncrement()) < items.size(); ) {
                  results.set(i, read.apply(items.get(i)));
                }
              }));
    }
    readers.forEach(Thread::start);
    watch(readers);
    readers.forEach(Reader::rethrow);
    List<R> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Optional.ofNullable(results.get(i)).ifPresent(all::add);
    }
    return all;
  }

  /** Reads one text, here if nothing here can be hurt. */
  static <T> T read(String text, Function<GuardedText, T> reader) {
    return Thread.currentThread() instanceof Reader here
        ? here.read(text, reader)
        : all(List.of(text), t -> read(t, reader)).getFirst();
  }

  private static void watch(List<Reader> readers) {
    try {
      while (readers.stream().anyMatch(Thread::isAlive)) {
        for (Reader reader : readers) {
          reader.join(1000);
          reader.tick();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("the run was interrupted");
    }
  }

  /** A thread for reading. */
  private static final class Reader extends Thread {
    private volatile @Nullable GuardedText text;
    private volatile @Nullable Throwable failure;
    private @Nullable GuardedText seen;
    private int ticks;

    Reader(Runnable work) {
      super(null, work, "reader", STACK_BYTES);
      setDaemon(true);
      setUncaughtExceptionHandler((thread, e) -> failure = e);
    }

    <T> T read(String written, Function<GuardedText, T> reader) {
      GuardedText guarded = new GuardedText(written);
      text = guarded;
      try {
        return reader.apply(guarded);
      } catch (Refusal e) {
        throw e;
      } catch (StackOverflowError e) {
        throw new Refusal("it is nested too deep");
      } catch (RuntimeException e) {
        throw new Refusal("its marks confuse the parser");
      } finally {
        text = null;
      }
    }

    /** Stops a text that was there at every look for so long. */
    void tick() {
      GuardedText now = text;
      ticks = now != null && now == seen ? ticks + 1 : 0;
      seen = now;
      if (now != null && ticks >= SECONDS) {
        now.stop();
      }
      if (ticks >= 6 * SECONDS) {
        throw new IllegalStateException("the Markdown parser doesn't end");
      }
    }

    void rethrow() {
      switch (failure) {
        case null -> {}
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        default -> throw new IllegalStateException(failure);
      }
    }
  }
}
