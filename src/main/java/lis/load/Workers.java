package lis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things at once, and gives the results in the order of the things. */
final class Workers {
  private Workers() {}

  static <A, B> List<B> map(List<A> things, Function<A, B> work) {
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
    if (threads < 2) {
      return things.stream().map(work).toList();
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    try {
      List<Future<List<B>>> chunks = new ArrayList<>();
      for (List<A> chunk : chunks(things, threads * 8)) {
        chunks.add(pool.submit(() -> chunk.stream().map(work).toList()));
      }
      List<B> results = new ArrayList<>(things.size());
      for (Future<List<B>> chunk : chunks) {
        results.addAll(chunk.get());
      }
      return results;
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a run", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading never throws", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <A> List<List<A>> chunks(List<A> things, int count) {
    int size = (things.size() + count - 1) / count;
    List<List<A>> chunks = new ArrayList<>();
    for (int i = 0; i < things.size(); i += size) {
      chunks.add(things.subList(i, Math.min(i + size, things.size())));
    }
    return chunks;
  }
}
