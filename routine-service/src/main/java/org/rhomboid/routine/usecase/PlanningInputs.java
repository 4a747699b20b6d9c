package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.adaptation.Adaptation;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.usecase.adaptation.Answers;
import org.rhomboid.routine.usecase.template.MemberTemplates;

/** Gathers what a plan depends on beside the profile: the catalog, the template of the member's organisation, what was done lately, what is planned next to the week, and what the member answered so far. */
@ApplicationScoped
public class PlanningInputs {

  /** The weeks of performance that the planner looks back on (Planner, adaptation). */
  private static final int WEEKS_BACK = 4;

  private final CatalogReplica catalog;
  private final PerformedSessions performed;
  private final Plans plans;
  private final Answers answers;
  private final MemberTemplates templates;

  PlanningInputs(
      CatalogReplica catalog,
      PerformedSessions performed,
      Plans plans,
      Answers answers,
      MemberTemplates templates) {
    this.catalog = catalog;
    this.performed = performed;
    this.plans = plans;
    this.answers = answers;
    this.templates = templates;
  }

  /** @param bare with the member's own profile; a request whose catalog and sessions around are still empty */
  public Uni<PlanRequest> complete(Member member, PlanRequest bare) {
    return catalog
        .effective(member.tenant())
        .map(
            view ->
                new PlanRequest(
                    bare.planId(), view, bare.profile(), bare.week(), bare.today(), List.of()))
        .chain(request -> withTemplate(member, request))
        .chain(request -> withPerformed(member, request))
        .chain(request -> withPlanned(member, request))
        .chain(request -> withAnswers(member, request));
  }

  private Uni<PlanRequest> withTemplate(Member member, PlanRequest request) {
    return templates
        .of(member)
        .map(
            found ->
                found.map(it -> it.over(request.profile())).map(request::with).orElse(request));
  }

  private Uni<PlanRequest> withAnswers(Member member, PlanRequest request) {
    return answers.of(member, request.today()).map(facts -> prescribed(request, facts));
  }

  private static PlanRequest prescribed(PlanRequest request, AdaptationFacts facts) {
    Adaptation adaptation =
        Adaptation.of(facts, request.catalog(), request.profile(), request.today());
    return request.prescribing(adaptation.prescriptions());
  }

  private Uni<PlanRequest> withPerformed(Member member, PlanRequest request) {
    return performed
        .since(member, request.today().minusWeeks(WEEKS_BACK))
        .map(sessions -> with(request, done(sessions, request)));
  }

  private Uni<PlanRequest> withPlanned(Member member, PlanRequest request) {
    return plans
        .inForce(member, List.of(request.week().plusWeeks(-1), request.week().plusWeeks(1)))
        .map(found -> with(request, planned(found)));
  }

  private static List<PastSession> done(List<PerformedSession> sessions, PlanRequest request) {
    return sessions.stream().map(session -> session.in(request.catalog())).toList();
  }

  private static List<PastSession> planned(List<StoredPlan> found) {
    return found.stream()
        .flatMap(stored -> stored.plan().sessions().stream())
        .map(PlanningInputs::planned)
        .toList();
  }

  private static PastSession planned(PlannedSession session) {
    List<PastSession.Item> items =
        session.items().stream()
            .map(PlannedItem::exercise)
            .map(exercise -> PastSession.Item.of(exercise, true))
            .toList();
    return new PastSession(session.date(), false, items);
  }

  private static PlanRequest with(PlanRequest request, List<PastSession> more) {
    return new PlanRequest(
        request.planId(),
        request.catalog(),
        request.profile(),
        request.week(),
        request.today(),
        Stream.concat(request.around().stream(), more.stream()).toList());
  }
}
