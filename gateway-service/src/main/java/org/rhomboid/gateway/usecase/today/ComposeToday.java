package org.rhomboid.gateway.usecase.today;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.rhomboid.gateway.usecase.part.Acceptance;
import org.rhomboid.gateway.usecase.part.AskForPart;
import org.rhomboid.gateway.usecase.part.Asking;
import org.rhomboid.gateway.usecase.part.KeptParts;
import org.rhomboid.gateway.usecase.part.Part;
import org.rhomboid.gateway.usecase.part.PartKey;
import org.rhomboid.gateway.usecase.part.PartName;

/** Asks the services at once for what the home screen shows: one that is dead, slow or silent costs its own part only. */
@ApplicationScoped
public class ComposeToday {

  private final AskForPart parts;
  private final AskForDay days;
  private final KeptParts keptParts;

  public ComposeToday(AskForPart parts, AskForDay days, KeptParts keptParts) {
    this.parts = parts;
    this.days = days;
    this.keptParts = keptParts;
  }

  /** Within the deadline. Fails with {@link org.rhomboid.gateway.usecase.part.CallerRefused} only: what cannot be had is marked so. */
  public Uni<Today> compose(Asking asking) {
    // Three services over HTTP, no database session in common: asking all at once is safe here.
    return Uni.combine()
        .all()
        .unis(
            days.ask(asking),
            parts.ask(PartName.PLAN, asking),
            parts.ask(PartName.BREAKS, asking),
            parts.ask(PartName.SAFETY, asking),
            parts.ask(PartName.TIPS, asking))
        .with(Gathered::new)
        .invoke(gathered -> dropHeld(gathered, asking))
        .map(gathered -> gathered.on(asking));
  }

  /** What a hold has stopped is not to come back when nobody can be asked any more. */
  private void dropHeld(Gathered gathered, Asking asking) {
    if (Hold.of(gathered.safety()).open()) {
      keptParts.drop(PartKey.of(PartName.PLAN, asking));
      keptParts.drop(PartKey.of(PartName.BREAKS, asking));
    }
  }

  private record Gathered(
      StreakAndDay streak,
      Part<Map<String, Object>> plan,
      Part<Map<String, Object>> breaks,
      Part<Map<String, Object>> safety,
      Part<Map<String, Object>> tips) {

    Today on(Asking asking) {
      // Not the tips: they may not have been asked for.
      Acceptance.require(streak.streak(), plan, breaks, safety);
      MemberDay day = streak.day();
      Hold hold = Hold.of(safety);
      return new Today(
          day,
          hold.over(session(day.date())),
          streak.streak(),
          hold.over(ofToday(day)),
          tips.map(it -> TipOfTheDay.of(it, asking.member(), day.date())),
          safety);
    }

    private Part<Map<String, Object>> session(LocalDate date) {
      return PlannedSessions.ofWeek(plan, date).map(it -> PlannedSessions.on(it, date));
    }

    /** Breaks of another date are of no use, however good they were. */
    private Part<Map<String, Object>> ofToday(MemberDay day) {
      boolean other = breaks.hasData() && !day.date().toString().equals(breaks.data().get("date"));
      return other ? Part.unavailable() : breaks;
    }
  }
}
