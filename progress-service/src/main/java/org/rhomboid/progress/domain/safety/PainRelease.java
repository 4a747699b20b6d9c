package org.rhomboid.progress.domain.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Safety 3: how far an open finding of {@link StrongPain} is from ending by itself, which takes two check-ins with pain
 * of at most 5, exercises included, on two different dates.
 *
 * <p>Of which check-ins, the careful way:
 *
 * <ul>
 *   <li>They are recorded after it was raised and tell of a time after the pain that raised it. A check-in of the days
 *       before, sent late, says nothing of how things went on.
 *   <li>A pain above 5 recorded in between, of whatever date, starts the count anew, and only what is felt after it
 *       counts then.
 *   <li>The two are at least {@link #APART} from each other, as a change of zone or a flight over the date line can put
 *       two dates on one hour.
 *   <li>One whose report was revoked does not count.
 * </ul>
 *
 * @param since only check-ins that tell of a later time count
 * @param first the first that counts; null as long as there is none
 */
public record PainRelease(Instant since, Eased first) {

  static final int EASED = 5;
  static final Duration APART = Duration.ofHours(6);

  public PainRelease {
    Objects.requireNonNull(since, "since");
  }

  static PainRelease from(Instant strongPain) {
    return new PainRelease(strongPain, null);
  }

  /** Nothing above 5, and the pain is told as such: pain of single exercises alone is no check-in. */
  static boolean isEased(Report report) {
    return report.pain() != null && report.worstPain().orElseThrow() <= EASED;
  }

  static boolean isSetback(Report report) {
    return report.worstPain().orElse(PainScale.LEAST) > EASED;
  }

  PainRelease anewAfter(Report setback) {
    return from(setback.at().isAfter(since) ? setback.at() : since);
  }

  PainRelease with(Report eased) {
    return first == null && eased.at().isAfter(since)
        ? new PainRelease(since, new Eased(eased.id(), eased.at(), eased.date()))
        : this;
  }

  boolean isCompletedBy(Report eased) {
    return first != null
        && eased.at().isAfter(since)
        && !eased.date().equals(first.date())
        && Duration.between(first.at(), eased.at()).abs().compareTo(APART) >= 0;
  }

  PainRelease without(Set<UUID> revoked) {
    return first != null && revoked.contains(first.report()) ? from(since) : this;
  }

  /**
   * A check-in with pain of at most 5.
   *
   * @param report which report
   * @param at when the member says it was
   * @param date the member's date then
   */
  public record Eased(UUID report, Instant at, LocalDate date) {

    public Eased {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(date, "date");
    }
  }
}
