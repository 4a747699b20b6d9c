package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.rule.LongEnough;

/** A session that is still to come while it is changed: each exercise has a place, and leaves it to another. */
final class OpenSession {

  private final PlannedSession planned;
  private final TreeMap<Integer, Portion> places = new TreeMap<>();
  private final Map<String, Told> told = new HashMap<>();
  private final Map<String, String> insteadOf = new HashMap<>();
  private LocalDate date;
  private Told cause;
  private Told moved;
  private String unwanted;
  private int nextPlace;

  /** The closing stretch comes first: the first one chosen closes a session. */
  OpenSession(PlannedSession planned) {
    this.planned = planned;
    this.date = planned.date();
    List<PlannedItem> items = planned.items();
    int last = items.size() - 1;
    for (int i = 0; i <= last; i++) {
      places.put(i, Portion.of(items.get(i == 0 ? last : i - 1)));
    }
    nextPlace = items.size();
  }

  PlannedSession planned() {
    return planned;
  }

  LocalDate date() {
    return date;
  }

  int minutes() {
    return planned.minutes();
  }

  boolean isMoved() {
    return !date.equals(planned.date());
  }

  void moveTo(LocalDate other, Told why) {
    date = other;
    moved = why;
    blame(why);
  }

  /** Why it moved, where it did. */
  Optional<Told> moved() {
    return Optional.ofNullable(moved);
  }

  /** Keeps an exercise from coming back. */
  void banish(String slug) {
    unwanted = slug;
  }

  boolean isUnwanted(String slug) {
    return slug.equals(unwanted);
  }

  /** What is to be said of a change that nothing else explains. */
  void blame(Told why) {
    cause = cause == null ? why : cause;
  }

  Optional<Told> cause() {
    return Optional.ofNullable(cause);
  }

  /** Why the entry of an exercise changed, went or came; another dose explains nothing else. */
  void tell(String slug, Told why) {
    told.put(slug, why);
    if (why.code() != ChangeCode.PROGRESSED && why.code() != ChangeCode.REDUCED) {
      blame(why);
    }
  }

  Optional<Told> told(String slug) {
    return Optional.ofNullable(told.get(slug));
  }

  /** What an exercise came for, or empty. */
  Optional<String> insteadOf(String slug) {
    return Optional.ofNullable(insteadOf.get(slug));
  }

  void cameFor(String slug, String lost) {
    insteadOf.put(slug, lost);
  }

  /** The item as it was planned, where the session had the exercise. */
  Optional<PlannedItem> was(String slug) {
    return planned.items().stream().filter(item -> item.exercise().slug().equals(slug)).findFirst();
  }

  /** The places that are taken, in the order of choice. */
  List<Integer> taken() {
    return List.copyOf(places.keySet());
  }

  Portion at(int place) {
    return places.get(place);
  }

  Optional<Integer> placeOf(String slug) {
    return taken().stream().filter(place -> at(place).slug().equals(slug)).findFirst();
  }

  List<Portion> portions() {
    return new ArrayList<>(places.values());
  }

  List<Exercise> exercises() {
    return places.values().stream().map(Portion::exercise).toList();
  }

  boolean has(Kind kind) {
    return places.values().stream().anyMatch(one -> one.is(kind));
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  boolean isLongEnough() {
    return LongEnough.holds(seconds(), minutes());
  }

  int secondsLeft() {
    return minutes() * 60 - seconds();
  }

  /** Called by the week only, which counts what it holds. */
  void put(int place, Portion one) {
    places.put(place, one);
    nextPlace = Math.max(nextPlace, place + 1);
  }

  Portion take(int place) {
    return places.remove(place);
  }

  int nextPlace() {
    return nextPlace;
  }

  private int seconds() {
    return places.values().stream().mapToInt(Portion::seconds).sum();
  }
}
