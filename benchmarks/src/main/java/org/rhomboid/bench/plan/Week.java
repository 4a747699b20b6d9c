package org.rhomboid.bench.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.goal.Tally;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.LongEnough;
import org.rhomboid.routine.domain.planning.rule.Placement;
import org.rhomboid.routine.domain.planning.rule.ReliefAndPrevention;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/**
 * A week that a search changes as it likes, and which the product's own rules and goals judge. None of the planner's code is in it.
 *
 * <p>Its sessions are on the dates on which the plan that it is held against has some: a date is without only where no session is lawful.
 */
final class Week {

  private final PlanRequest request;
  private final Choices choices;
  private final List<LocalDate> dates;
  private final List<List<Item>> sessions = new ArrayList<>();
  private final boolean strengthens;
  private final SoftGoals goals;
  private final Tally tally;

  /**
   * @param plan which the week begins as
   */
  Week(PlanRequest request, Choices choices, Plan plan) {
    this.request = request;
    this.choices = choices;
    this.dates = plan.sessions().stream().map(PlannedSession::date).toList();
    this.strengthens = plan.unmet().isEmpty();
    this.goals =
        SoftGoals.of(request.profile(), choices.admitted(), request.around(), request.prescribed());
    this.tally = goals.emptyWeek();
    for (int session = 0; session < dates.size(); session++) {
      sessions.add(new ArrayList<>());
      for (PlannedItem item : plan.sessions().get(session).items()) {
        add(session, new Item(item.exercise(), item.estimatedSeconds()));
      }
    }
  }

  Choices choices() {
    return choices;
  }

  int size() {
    return dates.size();
  }

  List<Item> session(int session) {
    return Collections.unmodifiableList(sessions.get(session));
  }

  List<List<Item>> copy() {
    return sessions.stream().map(List::copyOf).toList();
  }

  void become(List<List<Item>> other) {
    for (int session = 0; session < size(); session++) {
      while (!sessions.get(session).isEmpty()) {
        remove(session, 0);
      }
      for (Item item : other.get(session)) {
        add(session, item);
      }
    }
  }

  void add(int session, Item item) {
    sessions.get(session).add(item);
    tally.add(item.exercise(), item.seconds());
  }

  Item remove(int session, int index) {
    Item item = sessions.get(session).remove(index);
    tally.remove(item.exercise(), item.seconds());
    return item;
  }

  /** 0 to 1, as the product scores a week. */
  double score() {
    return goals.score(tally);
  }

  int secondsLeft(int session) {
    int left = request.profile().minutesPerSession() * 60;
    for (Item item : sessions.get(session)) {
      left -= item.seconds();
    }
    return left;
  }

  /** Whether all of it keeps the rules. */
  boolean isLawful() {
    for (int session = 0; session < size(); session++) {
      if (violations(session) > 0) {
        return false;
      }
    }
    return strengthensEnough();
  }

  /** Whether it still keeps the rules after a session has changed, if it did before. */
  boolean isLawfulAfter(int changed) {
    if (!strengthensEnough()) {
      return false;
    }
    for (int session = 0; session < size(); session++) {
      boolean near =
          Math.abs(dates.get(session).toEpochDay() - dates.get(changed).toEpochDay()) <= 1;
      if (near && (session == changed ? violations(session) > 0 : isShort(session))) {
        return false;
      }
    }
    return true;
  }

  /** Rule 4, where the plan keeps it. */
  boolean strengthensEnough() {
    return !strengthens
        || ReliefAndPrevention.unmet(longSessions(), exercises(), choices.admitted()).isEmpty();
  }

  /** How often the session breaks rules 2, 3 and 5: 0 where it is lawful. */
  int violations(int session) {
    List<Item> items = sessions.get(session);
    StrengthDays strength = strengthAround(session);
    int left = secondsLeft(session);
    int violations = items.isEmpty() ? 2 : framing(items);
    List<Exercise> others = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      others.clear();
      for (int other = 0; other < items.size(); other++) {
        if (other != i) {
          others.add(items.get(other).exercise());
        }
      }
      Item item = items.get(i);
      violations += refused(item, session, others, left + item.seconds(), strength) ? 1 : 0;
    }
    return violations + (isShort(session) ? 1 : 0);
  }

  /** What is missing of a warm-up and a closing stretch. */
  private static int framing(List<Item> items) {
    int missing = 2;
    boolean warm = false;
    boolean closed = false;
    for (Item item : items) {
      warm |= item.exercise().is(Kind.MOBILITY);
      closed |= item.exercise().is(Kind.STRETCH);
    }
    missing -= warm ? 1 : 0;
    return missing - (closed ? 1 : 0);
  }

  /** Rule 3: less than 80% of the minutes although something may be added. */
  private boolean isShort(int session) {
    int left = secondsLeft(session);
    int minutes = request.profile().minutesPerSession();
    if (LongEnough.holds(minutes * 60 - left, minutes)) {
      return false;
    }
    StrengthDays strength = strengthAround(session);
    List<Exercise> in = sessions.get(session).stream().map(Item::exercise).toList();
    return choices.shortest().stream().anyMatch(it -> !refused(it, session, in, left, strength));
  }

  private boolean refused(
      Item item, int session, List<Exercise> others, int left, StrengthDays strength) {
    LocalDate date = dates.get(session);
    return !Choices.mayBe(item.exercise(), date, request)
        || HardRules.refusal(
                new Placement(item.exercise(), item.seconds(), date, others, left, strength))
            .isPresent();
  }

  /** What the other sessions and those around the week work on, on the days next to a session. */
  private StrengthDays strengthAround(int session) {
    StrengthDays strength = StrengthDays.of(List.of());
    LocalDate date = dates.get(session);
    for (PastSession past : request.around()) {
      if (isNextTo(date, past.date())) {
        past.items().stream()
            .filter(PastSession.Item::done)
            .forEach(it -> it.strengthTarget().ifPresent(to -> strength.work(past.date(), to)));
      }
    }
    for (int other = 0; other < size(); other++) {
      LocalDate on = dates.get(other);
      if (isNextTo(date, on)) {
        sessions
            .get(other)
            .forEach(it -> it.exercise().strengthTarget().ifPresent(to -> strength.work(on, to)));
      }
    }
    return strength;
  }

  private static boolean isNextTo(LocalDate date, LocalDate other) {
    return Math.abs(date.toEpochDay() - other.toEpochDay()) == 1;
  }

  private long longSessions() {
    return ReliefAndPrevention.concerns(request.profile().minutesPerSession()) ? size() : 0;
  }

  private List<Exercise> exercises() {
    return sessions.stream().flatMap(List::stream).map(Item::exercise).toList();
  }
}
