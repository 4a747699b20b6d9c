package org.rhomboid.bench.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.command.Terminal;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;

/** Searches for the best plan of each member, as many at a time as there are processors. */
final class QualitySearch {

  private static final int TELL_AFTER = 25;

  private final Terminal terminal;
  private final Duration lasting;

  QualitySearch(Terminal terminal, Duration lasting) {
    this.terminal = terminal;
    this.lasting = lasting;
  }

  Quality of(List<PlanRequest> requests) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Judged>> searches = new ArrayList<>();
      for (int i = 0; i < requests.size(); i++) {
        PlanRequest request = requests.get(i);
        Search search = new Search(lasting, Drawn.SEED + i);
        searches.add(threads.submit(() -> search.of(request, Planner.plan(request))));
      }
      return awaited(searches);
    } finally {
      threads.shutdownNow();
    }
  }

  private Quality awaited(List<Future<Judged>> searches) {
    List<Judged> judged = new ArrayList<>();
    for (Future<Judged> search : searches) {
      judged.add(result(search));
      if (judged.size() % TELL_AFTER == 0) {
        terminal.print("  " + judged.size() + " members, " + new Quality(judged).inWords());
      }
    }
    return new Quality(List.copyOf(judged));
  }

  private static Judged result(Future<Judged> search) {
    try {
      return search.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof LocalPartException told) {
        throw told;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new LocalPartException("stopped", asked);
    }
  }
}
