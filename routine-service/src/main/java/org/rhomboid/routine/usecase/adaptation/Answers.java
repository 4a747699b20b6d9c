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
  private final AnswersReplay replay;

  Answers(
      PerformedSessions performed, PainReports reports, UndoneSteps undone, AnswersReplay replay) {
    this.performed = performed;
    this.reports = reports;
    this.undone = undone;
    this.replay = replay;
  }

  /**
   * All of them or none: it fails while they are read again (see {@link AnswersReplay#over}).
   *
   * @param today the member's date
   */
  public Uni<AdaptationFacts> of(Member member, LocalDate today) {
    return replay.over().chain(() -> since(member, today.minusWeeks(WEEKS_BACK)));
  }

  private Uni<AdaptationFacts> since(Member member, LocalDate since) {
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
