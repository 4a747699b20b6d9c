package org.rhomboid.gateway.usecase.today;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.gateway.usecase.part.AskForPart;
import org.rhomboid.gateway.usecase.part.Asking;
import org.rhomboid.gateway.usecase.part.Kept;
import org.rhomboid.gateway.usecase.part.KeptParts;
import org.rhomboid.gateway.usecase.part.Part;
import org.rhomboid.gateway.usecase.part.PartKey;
import org.rhomboid.gateway.usecase.part.PartName;

/**
 * Asks which day it is for the member. The profile is asked where the streak does not say so, after half of the time even where it may still come; and once a
 * day where it does, so that the day can be told while neither service can be asked.
 */
@ApplicationScoped
public class AskForDay {

  private final AskForPart parts;
  private final KeptParts keptParts;

  public AskForDay(AskForPart parts, KeptParts keptParts) {
    this.parts = parts;
    this.keptParts = keptParts;
  }

  public Uni<StreakAndDay> ask(Asking asking) {
    Duration half = asking.deadline().remaining().dividedBy(2);
    Uni<Part<Map<String, Object>>> streak =
        parts.ask(PartName.STREAK, asking).memoize().indefinitely();
    Uni<Part<Map<String, Object>>> clock =
        streak
            .ifNoItem()
            .after(half)
            .recoverWithItem(Part.unavailable())
            .chain(early -> clock(early, asking));
    // Two services over HTTP, no database session in common: asking both at once is safe here.
    return Uni.combine()
        .all()
        .unis(streak, clock)
        .with((said, profile) -> StreakAndDay.of(said, profile, asking.now()));
  }

  private Uni<Part<Map<String, Object>>> clock(Part<Map<String, Object>> streak, Asking asking) {
    return isKnown(streak, asking)
        ? Uni.createFrom().item(Part.unavailable())
        : parts.ask(PartName.CLOCK, asking);
  }

  private boolean isKnown(Part<Map<String, Object>> streak, Asking asking) {
    if (!streak.hasData()) {
      return false;
    }
    Optional<Kept> kept = keptParts.find(PartKey.of(PartName.CLOCK, asking));
    return kept.filter(it -> it.document().get("zone").equals(streak.data().get("zone")))
        .isPresent();
  }
}
