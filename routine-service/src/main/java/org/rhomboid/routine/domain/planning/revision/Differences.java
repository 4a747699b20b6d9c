package org.rhomboid.routine.domain.planning.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Cause;

/** Tells what changed in sessions, an entry at a time: what went with what took its place. */
final class Differences {

  private static final Told UNEXPLAINED = new Told(ChangeCode.SWAPPED, Cause.fillsUp());

  private final List<PlanChange> changes = new ArrayList<>();

  /** The changes of a session that is still there. */
  void of(OpenSession session, PlannedSession now) {
    PlannedSession was = session.planned();
    if (!now.date().equals(was.date())) {
      Told why = session.moved().orElseThrow();
      whole(was, Optional.of(Planned.on(now.date())), why);
    }
    List<PlannedItem> came =
        new ArrayList<>(now.items().stream().filter(it -> !has(was, it)).toList());
    for (PlannedItem item : was.items()) {
      Optional<PlannedItem> still = find(now, item);
      if (still.isPresent()) {
        kept(session, item, still.get());
      } else {
        gone(session, item, came);
      }
    }
    came.forEach(item -> came(session, item));
  }

  /** A session that falls away. */
  void fell(PlannedSession session, Told why) {
    whole(session, Optional.empty(), why);
  }

  List<PlanChange> changes() {
    return changes;
  }

  private void whole(PlannedSession was, Optional<Planned> next, Told why) {
    changes.add(
        new PlanChange(
            was.id(),
            Optional.empty(),
            Optional.of(Planned.on(was.date())),
            next,
            why.code(),
            why.because()));
  }

  private void kept(OpenSession session, PlannedItem was, PlannedItem now) {
    if (Portion.of(was).equals(Portion.of(now))) {
      return;
    }
    Told why = session.told(was.exercise().slug()).orElseGet(() -> amount(session, was, now));
    entry(session, was.exercise().slug(), Optional.of(was), Optional.of(now), why);
  }

  /** Of a dose that changed with the session around it. */
  private static Told amount(OpenSession session, PlannedItem was, PlannedItem now) {
    Told cause = session.cause().orElse(UNEXPLAINED);
    boolean more = Portion.of(now).isMoreThan(was.dose());
    return new Told(more ? ChangeCode.PROGRESSED : ChangeCode.REDUCED, cause.because());
  }

  private void gone(OpenSession session, PlannedItem was, List<PlannedItem> came) {
    String slug = was.exercise().slug();
    Told why = session.told(slug).orElseGet(() -> swapped(session));
    Optional<PlannedItem> next =
        came.stream()
            .filter(it -> session.insteadOf(it.exercise().slug()).filter(slug::equals).isPresent())
            .findFirst()
            .or(() -> came.stream().filter(it -> isFreeOfItsKind(session, was, it)).findFirst());
    next.ifPresent(came::remove);
    entry(session, slug, Optional.of(was), next, why);
  }

  private static boolean isFreeOfItsKind(OpenSession session, PlannedItem was, PlannedItem came) {
    return came.exercise().is(was.exercise().kind())
        && session.insteadOf(came.exercise().slug()).isEmpty();
  }

  private void came(OpenSession session, PlannedItem now) {
    String slug = now.exercise().slug();
    Told why = session.told(slug).orElseGet(() -> swapped(session));
    entry(session, slug, Optional.empty(), Optional.of(now), why);
  }

  /** Of an entry that came or went with the session around it. */
  private static Told swapped(OpenSession session) {
    Told cause = session.cause().orElse(UNEXPLAINED);
    boolean catalog = cause.code() == ChangeCode.CATALOG_CHANGED;
    return catalog ? cause : new Told(ChangeCode.SWAPPED, cause.because());
  }

  private void entry(
      OpenSession session,
      String slug,
      Optional<PlannedItem> was,
      Optional<PlannedItem> now,
      Told why) {
    changes.add(
        new PlanChange(
            session.planned().id(),
            Optional.of(slug),
            was.map(Planned::of),
            now.map(Planned::of),
            why.code(),
            why.because()));
  }

  private static boolean has(PlannedSession session, PlannedItem item) {
    return find(session, item).isPresent();
  }

  private static Optional<PlannedItem> find(PlannedSession session, PlannedItem item) {
    return session.items().stream()
        .filter(it -> it.exercise().slug().equals(item.exercise().slug()))
        .findFirst();
  }
}
