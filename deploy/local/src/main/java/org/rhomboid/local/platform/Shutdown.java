package org.rhomboid.local.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Stops parts in the reverse order of their start: nobody loses what they need before they have ended. */
final class Shutdown {

  private final Consumer<String> progress;

  Shutdown(Consumer<String> progress) {
    this.progress = progress;
  }

  void run(List<List<Part>> stages, Predicate<Part> which) {
    List<List<Part>> reversed = new ArrayList<>(stages);
    Collections.reverse(reversed);
    for (List<Part> stage : reversed) {
      Parallel.forEach(stage.stream().filter(which).toList(), this::stop);
    }
  }

  private void stop(Part part) {
    boolean ran = part.isRunning();
    part.stop();
    if (ran) {
      progress.accept("%-9s stopped".formatted(part.name()));
    }
  }
}
