package org.rhomboid.progress.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent.Cause;
import org.rhomboid.progress.domain.streak.PlanFact;
import org.rhomboid.progress.usecase.member.Change;
import org.rhomboid.progress.usecase.member.MemberFacts;
import org.rhomboid.progress.usecase.member.MemberRecord;
import org.rhomboid.progress.usecase.member.MemberRecords;
import org.rhomboid.progress.usecase.member.Question;
import org.rhomboid.progress.usecase.member.Write;

/** Takes over what plans ask for on which date. Each fact is kept as it was said, so that the order in which they are heard makes no difference. */
@ApplicationScoped
public class FollowPlans {

  private final MemberRecords records;
  private final Clock clock;

  FollowPlans(MemberRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  public Uni<Void> follow(Member member, Said said, PlanFact fact) {
    Instant now = clock.instant();
    return records.change(
        member, Optional.empty(), Question.NONE, known -> decide(known, said, fact, now));
  }

  private static Change<Void> decide(MemberRecord known, Said said, PlanFact fact, Instant now) {
    if (known.facts().plans().contains(fact) || known.settings().isErased(said.at())) {
      return new Change.Nothing<>(null);
    }
    return new FactsChange(
            fact.effectiveFrom(),
            facts -> with(facts, fact),
            Cause.SCHEDULE_CHANGED,
            said.eventId(),
            List.of(new Write.AddPlanFact(fact)))
        .of(known, now, null);
  }

  private static MemberFacts with(MemberFacts facts, PlanFact fact) {
    List<PlanFact> plans = new ArrayList<>(facts.plans());
    if (!plans.contains(fact)) {
      plans.add(fact);
    }
    return facts.withPlans(plans);
  }
}
