package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random arguments by type, and the held member whose state is among them. */
final class HuntedArguments {

  private final Random random;
  private final RandomReports reports;
  private final SafetyState held;
  private final Instant raised = Told.at(1, "09:00");

  HuntedArguments(Random random) {
    this.random = random;
    reports = new RandomReports(random);
    Report strong = Told.report(ReportKind.ALONE, raised, Told.day(1), 9, hold(), "severe-pain");
    held = Told.after(strong, Told.pain(2, 2));
  }

  private String hold() {
    return Symptoms.redFlags().stream()
        .filter(word -> Symptoms.urgency(word).orElseThrow().holds())
        .sorted()
        .skip(random.nextInt(15))
        .findFirst()
        .orElseThrow();
  }

  Object call(Method method) {
    Object target =
        Modifier.isStatic(method.getModifiers()) ? null : of(method.getDeclaringClass());
    try {
      return method.invoke(
          target, Stream.of(method.getGenericParameterTypes()).map(this::of).toArray());
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException refused) {
        return refused;
      }
      throw new IllegalStateException(thrown);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether the answer has a state, which must hold for the same reasons and more. */
  boolean checkHeld(Object answer) {
    List<SafetyState> states = states(answer);
    states.stream()
        .filter(state -> state != SafetyState.NONE)
        .forEach(
            state ->
                assertThat(state.findings())
                    .containsAll(held.findings().stream().filter(Finding::holds).toList()));
    return !states.isEmpty();
  }

  private static List<SafetyState> states(Object answer) {
    if (answer instanceof SafetyState state) {
      return List.of(state);
    }
    if (answer instanceof SafetyChange change) {
      return List.of(change.after());
    }
    if (answer instanceof DismissalOutcome.Dismissed dismissed) {
      return List.of(dismissed.after());
    }
    return answer instanceof DismissalOutcome ? List.of(SafetyState.NONE) : List.of();
  }

  private Object of(Type type) {
    Map<String, Supplier<Object>> known =
        Map.ofEntries(
            Map.entry("SafetyState", () -> held),
            Map.entry("List<Report>", () -> reports.uneasing(now())),
            Map.entry("Report", () -> reports.uneasing(now()).get(0)),
            Map.entry("Set<UUID>", this::ids),
            Map.entry("UUID", this::id),
            Map.entry("Instant", this::now),
            Map.entry("LocalDate", () -> RandomReports.today(now())),
            Map.entry("String", () -> random.nextBoolean() ? "chest-pain" : "soreness"),
            Map.entry("Finding", () -> held.findings().get(0)),
            Map.entry("HoldPeriod", () -> held.holdPeriods().get(0)),
            Map.entry("ItemPain", () -> new ItemPain("band-row", 3)),
            Map.entry("PainLog", held::painLog),
            Map.entry("PainReport", () -> held.painLog().reports().get(0)),
            Map.entry("PainRelease", held::release),
            Map.entry("PainRelease$Eased", () -> held.release().first()),
            Map.entry("ReportKind", () -> ReportKind.ALONE),
            Map.entry("Urgency", () -> Urgency.values()[random.nextInt(3)]),
            Map.entry("SafetyChange", () -> Triage.of(held, List.of(), now(), Told.day(3))),
            Map.entry("DismissalOutcome$Holds", () -> dismissal(held.findings().get(0))),
            Map.entry("DismissalOutcome$Dismissed", () -> dismissal(advice())),
            Map.entry("DismissalOutcome$Unknown", DismissalOutcome.Unknown::new));
    String name = type.getTypeName().replaceAll("[a-z]+\\.", "");
    return known.getOrDefault(name, () -> unknown(name)).get();
  }

  private static Object unknown(String name) {
    throw new AssertionError("the hunt has no " + name + " to try: give it one");
  }

  private DismissalOutcome dismissal(Finding finding) {
    return Dismissal.of(held, finding.id(), now(), Told.day(3));
  }

  private Finding advice() {
    return held.findings().stream().filter(finding -> !finding.holds()).findFirst().orElseThrow();
  }

  /** Before or after the raising; a clearance that names no finding is one of before. */
  private Instant now() {
    return raised.plusSeconds(random.nextInt(2_000_000) - 1_000_000);
  }

  private UUID id() {
    return random.nextBoolean()
        ? held.findings().get(random.nextInt(held.findings().size())).id()
        : reports.id();
  }

  /** Of reports, of advice, of nothing: of everything but the holding findings. Never empty, which is all of them. */
  private Set<UUID> ids() {
    Set<UUID> ids = new HashSet<>(Set.of(reports.id(), held.findings().get(0).raisedBy()));
    held.painLog().reports().stream()
        .filter(report -> random.nextBoolean())
        .forEach(report -> ids.add(report.report()));
    ids.add(advice().id());
    return ids;
  }
}
