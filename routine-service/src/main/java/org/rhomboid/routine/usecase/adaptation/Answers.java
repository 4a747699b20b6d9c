package org.rhomboid.routine.usecase.adaptation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts;
import org.rhomboid.routine.usecase.PerformedSessions;

/** Gathers what a member has answered so far: all that adaptation goes through. */
@ApplicationScoped
public class Answers {

  /** Half a year: what was done before says nothing of the next dose. */
  private static final int WEEKS_BACK = 26;

  private final PerformedSessions performed;
  private final PainReports reports;
  private final UndoneSteps undone;

  Answers(PerformedSessions performed, PainReports reports, UndoneSteps undone) {
    this.performed = performed;
    this.reports = reports;
    this.undone = undone;
  }

  /** @param today the member's date */
  public Uni<AdaptationFacts> of(Member member, LocalDate today) {
    LocalDate since = today.minusWeeks(WEEKS_BACK);
    return performed
        .sittingsSince(member, since)
        .chain(
            sittings ->
                reports
                    .since(member, since)
                    .chain(
                        said ->
                            undone
                                .of(member)
                                .map(steps -> new AdaptationFacts(sittings, said, steps))));
  }
}
