package org.rhomboid.routine.usecase.simulation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.simulation.Simulation;
import org.rhomboid.routine.domain.simulation.StatedWeek;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanningInputs;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.adaptation.Answers;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/** Shows the coming weeks as they would be planned, if the member answered as stated. Nothing of it is stored or announced. */
@ApplicationScoped
public class SimulatePlans {

  /** Of nobody's plan: the same question gives the same answer, ids included. */
  private static final UUID NOBODYS_PLAN = new UUID(0, 0);

  private final Profiles profiles;
  private final PlanningInputs inputs;
  private final Answers answers;
  private final SafetyGate gate;
  private final Clock clock;

  SimulatePlans(
      Profiles profiles, PlanningInputs inputs, Answers answers, SafetyGate gate, Clock clock) {
    this.profiles = profiles;
    this.inputs = inputs;
    this.answers = answers;
    this.gate = gate;
    this.clock = clock;
  }

  /** @param stated how each week would go, the current one first */
  @TenantTransaction
  public Uni<SimulationOutcome> simulate(Member member, List<StatedWeek> stated) {
    return gate.holds(member)
        .chain(
            held ->
                held
                    ? Uni.createFrom().item(new SimulationOutcome.OnHold())
                    : profiles
                        .find(member)
                        .chain(
                            profile ->
                                profile.isPresent()
                                    ? simulate(member, profile.get(), stated)
                                    : Uni.createFrom()
                                        .item(new SimulationOutcome.ProfileRequired())));
  }

  private Uni<SimulationOutcome> simulate(
      Member member, SavedProfile profile, List<StatedWeek> stated) {
    PlanBasis now = PlanBasis.of(profile, clock.instant());
    PlanRequest bare =
        new PlanRequest(
            NOBODYS_PLAN,
            Catalog.of(List.of()),
            profile.profile(),
            IsoWeek.of(now.today()),
            now.today(),
            List.of());
    return inputs.complete(member, bare).chain(first -> simulate(member, first, stated));
  }

  private Uni<SimulationOutcome> simulate(
      Member member, PlanRequest first, List<StatedWeek> stated) {
    if (first.catalog().isEmpty()) {
      return Uni.createFrom().item(new SimulationOutcome.CatalogNotReady());
    }
    return answers
        .of(member, first.today())
        .chain(facts -> AwayFromTheLoop.compute(() -> Simulation.run(first, facts, stated)))
        .map(SimulationOutcome.Simulated::new);
  }
}
