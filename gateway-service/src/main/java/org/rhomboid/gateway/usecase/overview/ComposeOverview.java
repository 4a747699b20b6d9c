package org.rhomboid.gateway.usecase.overview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.rhomboid.gateway.usecase.part.Acceptance;
import org.rhomboid.gateway.usecase.part.AskForPart;
import org.rhomboid.gateway.usecase.part.Asking;
import org.rhomboid.gateway.usecase.part.Part;
import org.rhomboid.gateway.usecase.part.PartName;
import org.rhomboid.gateway.usecase.part.Wanted;
import org.rhomboid.gateway.usecase.today.AskForDay;
import org.rhomboid.gateway.usecase.today.Hold;
import org.rhomboid.gateway.usecase.today.PlannedSessions;
import org.rhomboid.gateway.usecase.today.StreakAndDay;

/** Asks the services at once for what the progress screen shows. Safety is asked too: it is not shown, but a hold hides the next session. */
@ApplicationScoped
public class ComposeOverview {

  private final AskForPart parts;
  private final AskForDay days;

  public ComposeOverview(AskForPart parts, AskForDay days) {
    this.parts = parts;
    this.days = days;
  }

  /**
   * Within the deadline. Fails with {@link org.rhomboid.gateway.usecase.part.CallerRefused} only.
   *
   * @param range 7d, 28d, 90d or 1y
   */
  public Uni<Overview> compose(String range, Asking asking) {
    // Two services over HTTP, no database session in common: asking all at once is safe here.
    return Uni.combine()
        .all()
        .unis(
            days.ask(asking),
            parts.ask(new Wanted(PartName.PROGRESS, range), asking),
            parts.ask(PartName.PLAN, asking),
            parts.ask(PartName.SAFETY, asking))
        .with(Gathered::new)
        .map(gathered -> gathered.over(range));
  }

  private record Gathered(
      StreakAndDay streak,
      Part<Map<String, Object>> progress,
      Part<Map<String, Object>> plan,
      Part<Map<String, Object>> safety) {

    Overview over(String range) {
      Acceptance.require(streak.streak(), progress, plan, safety);
      return new Overview(
          range,
          progress.map(it -> object(it, "adherence")),
          streak.streak(),
          progress.map(it -> object(it, "pain")),
          Hold.of(safety).over(nextSession()));
    }

    private Part<Map<String, Object>> nextSession() {
      return PlannedSessions.ofWeek(plan, streak.day().date())
          .map(it -> PlannedSessions.from(it, nextDate()));
    }

    private LocalDate nextDate() {
      LocalDate today = streak.day().date();
      return streak.isPractised() ? today.plusDays(1) : today;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> document, String name) {
      return (Map<String, Object>) document.get(name);
    }
  }
}
