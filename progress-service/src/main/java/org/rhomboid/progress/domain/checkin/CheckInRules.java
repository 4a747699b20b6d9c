package org.rhomboid.progress.domain.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rhomboid.progress.domain.session.LateWindow;
import org.rhomboid.progress.domain.session.Refusal;

/** Time: a check-in arrives by the same bounds as a session. */
public final class CheckInRules {

  private static final Duration AHEAD = Duration.ofMinutes(5);

  private CheckInRules() {}

  /**
   * Every refusal at once.
   *
   * @param consentWithdrawn whether the member withdrew the consent to health data
   */
  public static List<Refusal> refusals(
      CheckIn checkIn, Instant recordedAt, LateWindow window, boolean consentWithdrawn) {
    List<Refusal> refusals = new ArrayList<>();
    if (Duration.between(recordedAt, checkIn.at()).compareTo(AHEAD) > 0) {
      refusals.add(new Refusal.ReportedInTheFuture(AHEAD.toMinutes()));
    }
    if (Duration.between(checkIn.at(), recordedAt).compareTo(Duration.ofDays(window.days())) > 0) {
      refusals.add(new Refusal.ReportedTooLongAgo(window.days()));
    }
    if (consentWithdrawn) {
      toldOfHealth(checkIn).map(Refusal.ConsentWithdrawn::new).forEach(refusals::add);
    }
    return refusals;
  }

  private static Stream<String> toldOfHealth(CheckIn checkIn) {
    return Stream.of(
            checkIn.pain() == null ? null : "/pain",
            checkIn.symptoms().isEmpty() ? null : "/symptoms",
            checkIn.note() == null ? null : "/note")
        .filter(Objects::nonNull);
  }
}
