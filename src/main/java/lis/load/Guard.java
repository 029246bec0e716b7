package lis.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the Markdown parser where nothing that it does can hurt: on threads with a stack of known
 * size, and not for ever. Whatever it throws becomes a {@link Refusal}.
 */
final class Guard {
  private static final long STACK_BYTES = 64 << 20;
  private static final long SECONDS = 3;

  /** Threads are kept for the next text and go when there is none for a while. */
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(null, work, "markdown", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  private Guard() {}

  static <T> T read(String text, Function<GuardedText, T> reader) {
    GuardedText guarded = new GuardedText(text);
    Future<T> reading = THREADS.submit(() -> reader.apply(guarded));
    try {
      return reading.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      guarded.stop();
      reading.cancel(true);
      throw new Refusal("it takes too long");
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    } catch (InterruptedException e) {
      guarded.stop();
      Thread.currentThread().interrupt();
      throw new Refusal("the run was interrupted");
    }
  }

  private static Refusal refusal(@Nullable Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return refusal;
    }
    boolean deep = cause instanceof StackOverflowError;
    return new Refusal(deep ? "it is nested too deep" : "its marks confuse the parser");
  }
}
