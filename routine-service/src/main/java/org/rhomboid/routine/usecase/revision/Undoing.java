package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.adaptation.Adaptation;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts;
import org.rhomboid.routine.domain.adaptation.Step;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.revision.MoveOutcome;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.PlanRevision;
import org.rhomboid.routine.domain.planning.revision.Planned;
import org.rhomboid.routine.domain.planning.revision.Revision;
import org.rhomboid.routine.domain.planning.revision.RevisionInput;
import org.rhomboid.routine.domain.planning.revision.SwapOutcome;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.adaptation.Answers;
import org.rhomboid.routine.usecase.adaptation.UndoneSteps;

/** Makes a change the other way round: the part of {@link UndoChange} that depends on what changed. */
@ApplicationScoped
class Undoing {

  private final RevisionInputs inputs;
  private final Answers answers;
  private final UndoneSteps undone;
  private final ApplyRevision applyRevision;

  Undoing(RevisionInputs inputs, Answers answers, UndoneSteps undone, ApplyRevision applyRevision) {
    this.inputs = inputs;
    this.answers = answers;
    this.undone = undone;
    this.applyRevision = applyRevision;
  }

  /** One of both is there. */
  record Outcome(Optional<StoredPlan> plan, Optional<ChangeOutcome> refusal) {

    static Outcome refused(ChangeOutcome why) {
      return new Outcome(Optional.empty(), Optional.of(why));
    }
  }

  /** Whose profile, plan and change these are, and when. */
  private record Wish(
      Member member, SavedProfile profile, StoredPlan plan, PlanChange change, PlanBasis now) {}

  Uni<Outcome> undo(
      Member member, SavedProfile profile, StoredPlan plan, PlanChange change, PlanBasis now) {
    Wish wish = new Wish(member, profile, plan, change, now);
    return inputs
        .of(member, profile, plan, now)
        .chain(input -> isOpen(input, change) ? undo(wish, input) : refused(over()));
  }

  private static boolean isOpen(RevisionInput input, PlanChange change) {
    return !input.done().contains(change.sessionId())
        && input.plan().sessions().stream()
            .filter(session -> session.id().equals(change.sessionId()))
            .anyMatch(session -> !session.date().isBefore(input.request().today()));
  }

  private Uni<Outcome> undo(Wish wish, RevisionInput input) {
    return switch (wish.change().code()) {
      case MOVED -> moveBack(wish, input);
      case PROGRESSED, REDUCED -> stepBack(wish, input);
      case SWAPPED, CATALOG_CHANGED -> swapBack(wish, input);
      case PAUSED -> refused(new ChangeOutcome.OnHold());
    };
  }

  private Uni<Outcome> moveBack(Wish wish, RevisionInput input) {
    MoveOutcome outcome =
        PlanRevision.move(
            input,
            wish.change().sessionId(),
            wish.change().previous().flatMap(Planned::date).orElseThrow());
    return outcome instanceof MoveOutcome.Moved moved
        ? applied(wish, moved.revision())
        : refused(
            new ChangeOutcome.NotMoved(outcome, input.plan().restDays(input.request().today())));
  }

  private Uni<Outcome> stepBack(Wish wish, RevisionInput input) {
    return step(wish, input.request())
        .chain(
            step ->
                step.isPresent()
                    ? withoutStep(wish, step.get())
                        .chain(without -> applied(wish, PlanRevision.follow(without)))
                    : refused(new ChangeOutcome.NotUndone(Cause.notYourAnswers())));
  }

  private Uni<Outcome> swapBack(Wish wish, RevisionInput input) {
    Optional<String> before = wish.change().previous().flatMap(Planned::slug);
    Optional<String> after = wish.change().next().flatMap(Planned::slug);
    if (before.isEmpty() || after.isEmpty()) {
      return refused(new ChangeOutcome.NotUndone(Cause.nothingToExchange()));
    }
    return step(wish, input.request())
        .chain(
            step ->
                step.isPresent()
                    ? withoutStep(wish, step.get())
                        .chain(without -> swapBack(wish, without, after.get(), before.get()))
                        .call(outcome -> takeAgain(wish, step.get(), outcome))
                    : swapBack(wish, input, after.get(), before.get()));
  }

  private Uni<Outcome> swapBack(Wish wish, RevisionInput input, String goes, String comes) {
    SwapOutcome outcome =
        PlanRevision.swap(input, wish.change().sessionId(), goes, Optional.of(comes));
    return outcome instanceof SwapOutcome.Swapped swapped
        ? applied(wish, swapped.revision())
        : refused(new ChangeOutcome.NotSwapped(outcome));
  }

  /** The step whose change this is; of several the latest that counts. */
  private Uni<Optional<Step>> step(Wish wish, PlanRequest request) {
    return answers
        .of(wish.member(), request.today())
        .map(facts -> step(wish.change(), facts, request));
  }

  private static Optional<Step> step(
      PlanChange change, AdaptationFacts facts, PlanRequest request) {
    return Adaptation.of(facts, request.catalog(), request.profile(), request.today())
        .steps()
        .stream()
        .filter(step -> !step.undone() && step.change() == change.code())
        .filter(step -> concerns(change, step.slug()))
        .reduce((first, second) -> second);
  }

  private static boolean concerns(PlanChange change, String slug) {
    return change.slug().filter(slug::equals).isPresent()
        || change.previous().flatMap(Planned::slug).filter(slug::equals).isPresent();
  }

  private Uni<RevisionInput> withoutStep(Wish wish, Step step) {
    return undone
        .add(wish.member(), step.id())
        .chain(() -> inputs.of(wish.member(), wish.profile(), wish.plan(), wish.now()));
  }

  /** What could not be exchanged follows from the step still. */
  private Uni<Void> takeAgain(Wish wish, Step step, Outcome outcome) {
    return outcome.refusal().isPresent()
        ? undone.remove(wish.member(), step.id())
        : Uni.createFrom().voidItem();
  }

  private Uni<Outcome> applied(Wish wish, Revision revision) {
    return applyRevision
        .apply(wish.member(), wish.plan(), revision, wish.now())
        .map(plan -> new Outcome(Optional.of(plan), Optional.empty()));
  }

  private static ChangeOutcome over() {
    return new ChangeOutcome.SessionOver();
  }

  private static Uni<Outcome> refused(ChangeOutcome why) {
    return Uni.createFrom().item(Outcome.refused(why));
  }
}
