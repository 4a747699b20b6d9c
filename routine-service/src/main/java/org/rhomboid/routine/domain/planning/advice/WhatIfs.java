package org.rhomboid.routine.domain.planning.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.Planner;

/** Plans the week again with one thing more at a time, and tells those that bring the most. */
final class WhatIfs {

  /** What is told. */
  static final int MOST = 3;

  /** Weeks that are planned to find it, at most. */
  static final int PLANS = 24;

  private static final int MORE_MINUTES = 5;
  private static final int MOST_MINUTES = 60;
  private static final int NAMED = 3;

  private final PlanRequest request;
  private final Plan plan;
  private final Relaxations relaxations;

  WhatIfs(PlanRequest request, Plan plan) {
    this.request = request;
    this.plan = plan;
    this.relaxations = new Relaxations(request);
  }

  /** The largest gains first; of equal ones the change that asks least of the member. */
  List<WhatIf> find() {
    return changes()
        .limit(PLANS)
        .flatMap(change -> whatIf(change).stream())
        .sorted(
            Comparator.comparing((WhatIf it) -> -it.gain()).thenComparing(it -> it.change().code()))
        .limit(MOST)
        .toList();
  }

  /** Only what lets an exercise in can bring one; minutes always can. */
  private Stream<Relaxation> changes() {
    int minutes = request.profile().minutesPerSession();
    Stream<Relaxation> longer =
        minutes < MOST_MINUTES
            ? Stream.of(Relaxation.minutes(Math.min(MOST_MINUTES, minutes + MORE_MINUTES), minutes))
            : Stream.empty();
    Stream<Relaxation> wider =
        Stream.of(relaxations.equipment(), relaxations.settings(), relaxations.dislikes())
            .flatMap(all -> all)
            .filter(relaxations::admitsMore);
    return Stream.concat(longer, wider);
  }

  private Optional<WhatIf> whatIf(Relaxation change) {
    Plan other = Planner.plan(request.with(change.of(request.profile())));
    int gain = other.score() - plan.score();
    if (gain < 1) {
      return Optional.empty();
    }
    TreeMap<String, String> in = new TreeMap<>(names(other));
    TreeMap<String, String> out = new TreeMap<>(names(plan));
    in.keySet().removeAll(names(plan).keySet());
    out.keySet().removeAll(names(other).keySet());
    return Optional.of(
        new WhatIf(
            change,
            gain,
            List.copyOf(in.keySet()),
            List.copyOf(out.keySet()),
            change.text() + ": " + told(List.copyOf(in.values()), List.copyOf(out.values()))));
  }

  private static TreeMap<String, String> names(Plan plan) {
    TreeMap<String, String> names = new TreeMap<>();
    plan.sessions().stream()
        .flatMap(session -> session.items().stream())
        .map(PlannedItem::exercise)
        .forEach(exercise -> names.put(exercise.slug(), exercise.name()));
    return names;
  }

  private static String told(List<String> in, List<String> out) {
    if (in.isEmpty()) {
      return out.isEmpty() ? "the same exercises in better shares" : "without " + listed(out);
    }
    return out.isEmpty() ? listed(in) + " as well" : listed(in) + " instead of " + listed(out);
  }

  private static String listed(List<String> names) {
    int more = names.size() - NAMED;
    String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return more > 0 ? some + " and " + more + " more" : some;
  }
}
