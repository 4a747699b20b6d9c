package org.rhomboid.bench.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.rhomboid.bench.Check;

/** Whether a service's memory stays what it is, however many requests it has answered. */
final class MemoryRun {

  /** What grows by less than this part has only found its size. */
  private static final int FLAT_PERCENT = 110;

  private final LongSupplier mebibytes;
  private final List<Long> sizes = new ArrayList<>();
  private final List<Long> requests = new ArrayList<>();
  private long done;

  /**
   * @param mebibytes the resident memory now; 0 where nobody knows
   */
  MemoryRun(LongSupplier mebibytes) {
    this.mebibytes = mebibytes;
  }

  /** After so many requests more. */
  String note(long more) {
    done += more;
    requests.add(done);
    sizes.add(mebibytes.getAsLong());
    return String.format(
        Locale.ROOT, "  %,10d sessions: %,d MiB resident", done, sizes.get(sizes.size() - 1));
  }

  /** From the first fifth on, which belongs to the beginning. */
  Check check() {
    int first = (sizes.size() - 1) / 5;
    long begun = sizes.get(first);
    long most = sizes.stream().skip(first).mapToLong(size -> size).max().orElse(begun);
    String words =
        String.format(
            Locale.ROOT,
            "memory of the service: %,d MiB after %,d sessions, and at most %,d MiB until %,d; less than %d %% of the former is required",
            begun,
            requests.get(first),
            most,
            done,
            FLAT_PERCENT);
    return new Check(words, begun > 0 && 100 * most < FLAT_PERCENT * begun);
  }
}
