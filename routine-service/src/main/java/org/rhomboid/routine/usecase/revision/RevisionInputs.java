package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.revision.RevisionInput;
import org.rhomboid.routine.domain.planning.revision.TakenBack;
import org.rhomboid.routine.usecase.PerformedSessions;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanningInputs;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;

/** Gathers what a change of a plan depends on: all that a plan made now would, and which of its sessions are done. */
@ApplicationScoped
public class RevisionInputs {

  private final PlanningInputs inputs;
  private final PerformedSessions performed;
  private final PlanChanges planChanges;

  RevisionInputs(PlanningInputs inputs, PerformedSessions performed, PlanChanges planChanges) {
    this.inputs = inputs;
    this.performed = performed;
    this.planChanges = planChanges;
  }

  /** @param now the date and the profile of the change */
  public Uni<RevisionInput> of(
      Member member, SavedProfile profile, StoredPlan stored, PlanBasis now) {
    PlanRequest bare =
        new PlanRequest(
            stored.plan().id(),
            Catalog.of(List.of()),
            profile.profile(),
            stored.plan().week(),
            now.today(),
            List.of());
    return inputs
        .complete(member, bare)
        .chain(request -> regarded(member, stored, request))
        .chain(request -> of(member, stored, request));
  }

  private Uni<PlanRequest> regarded(Member member, StoredPlan stored, PlanRequest request) {
    return planChanges
        .of(member, stored.plan().id())
        .map(found -> found.stream().map(RecordedChange::change).toList())
        .map(changes -> TakenBack.regarded(request, stored.plan(), changes));
  }

  private Uni<RevisionInput> of(Member member, StoredPlan stored, PlanRequest request) {
    List<UUID> planned = stored.plan().sessions().stream().map(PlannedSession::id).toList();
    return performed
        .fulfilling(member, planned)
        .map(done -> new RevisionInput(stored.plan(), request, fulfilled(done)));
  }

  private static Set<UUID> fulfilled(List<PerformedSession> sessions) {
    return sessions.stream()
        .map(PerformedSession::plannedSessionId)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}
