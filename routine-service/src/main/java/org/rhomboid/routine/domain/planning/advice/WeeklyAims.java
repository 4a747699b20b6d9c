package org.rhomboid.routine.domain.planning.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;

/**
 * The weekly aims that the evidence supports, as data with its source, and how a week stands against them. They are told, not enforced: a plan keeps the hard rules
 * and does what it can for the rest.
 */
final class WeeklyAims {

  /** What an aim asks for, and who says so. */
  private record Standard(String code, Kind kind, List<Aim.Way> ways, String source) {}

  private static final Standard STRETCH =
      new Standard(
          "STRETCH",
          Kind.STRETCH,
          List.of(new Aim.Way(3, 60)),
          "ACSM 2011, Med Sci Sports Exerc 43:1334: 2 to 3 days a week or more, 60 s in all for each"
              + " exercise");

  private static final Standard STRENGTH =
      new Standard(
          "STRENGTH",
          Kind.STRENGTH,
          List.of(new Aim.Way(2, 1), new Aim.Way(5, 120)),
          "ACSM 2011, Med Sci Sports Exerc 43:1334: 2 days a week or more; Andersen 2011, Pain"
              + " 152:440: 2 minutes on 5 days a week lowered neck and shoulder pain");

  /** The one part of the body that is to be strengthened whatever hurts. */
  private static final String UPPER_BACK = "upper-back";

  /** The targets that make up the upper back. Ours, from general exercise knowledge. */
  private static final List<String> OF_THE_UPPER_BACK =
      List.of(
          "upper-back", "rhomboids", "middle-trapezius", "rear-shoulders", "scapular-stabilisers");

  /**
   * What is tight where an area hurts. Article 003 names the upper trapezius and the levator scapulae, and the chest, which a doorway stretch loosens; the others are
   * ours, from general exercise knowledge.
   */
  private static final Map<String, List<String>> TIGHT =
      Map.of(
          "neck", List.of("neck", "upper-trapezius", "levator-scapulae"),
          "shoulders", List.of("pectorals", "front-shoulders", "upper-trapezius"),
          "upper-back", List.of("upper-back", "pectorals"),
          "middle-back", List.of("middle-back", "latissimus-dorsi", "thoracic-spine"));

  private final IsoWeek week;
  private final List<Practice> planned;
  private final List<Practice> done;

  private WeeklyAims(IsoWeek week, List<Practice> planned, List<Practice> done) {
    this.week = week;
    this.planned = planned;
    this.done = done;
  }

  /**
   * One aim for each tight target that the catalog has a stretch for, and one for the strength of the upper back.
   *
   * @param breaks planned ones of the week
   * @param done in the week so far, breaks among it
   */
  static List<Aim> of(PlanRequest request, Plan plan, List<Practice> breaks, List<Practice> done) {
    WeeklyAims aims =
        new WeeklyAims(plan.week(), Stream.concat(practised(plan), breaks.stream()).toList(), done);
    return Stream.concat(
            tight(request).map(target -> aims.aim(STRETCH, target)),
            Stream.of(aims.aim(STRENGTH, UPPER_BACK)))
        .toList();
  }

  /** An aim with more that was done. */
  static Aim withDone(Aim aim, List<Practice> more) {
    SortedMap<LocalDate, Integer> done = new TreeMap<>(aim.done());
    more.stream()
        .filter(one -> counts(aim.code(), aim.target(), one))
        .forEach(one -> done.merge(one.date(), one.seconds(), Integer::sum));
    return new Aim(aim.code(), aim.target(), aim.ways(), aim.source(), aim.planned(), done);
  }

  /** An aim whose plan has changed; what was planned beside its sessions stays. */
  static Aim following(Aim aim, Plan before, Plan after) {
    SortedMap<LocalDate, Integer> planned = new TreeMap<>(aim.planned());
    practised(before)
        .filter(one -> counts(aim.code(), aim.target(), one))
        .forEach(one -> planned.merge(one.date(), -one.seconds(), Integer::sum));
    practised(after)
        .filter(one -> counts(aim.code(), aim.target(), one))
        .forEach(one -> planned.merge(one.date(), one.seconds(), Integer::sum));
    planned.values().removeIf(seconds -> seconds <= 0);
    return new Aim(aim.code(), aim.target(), aim.ways(), aim.source(), planned, aim.done());
  }

  /** What an aim is about, for a person. */
  static String spoken(Aim aim) {
    String target = Vocabulary.spoken(aim.target());
    return aim.code().equals(STRETCH.code) ? "stretch the " + target : "strengthen the " + target;
  }

  private static Stream<String> tight(PlanRequest request) {
    List<String> named = request.profile().painAreas();
    List<String> areas = named.isEmpty() ? List.of(UPPER_BACK) : named;
    return Vocabulary.PAIN_AREAS.stream()
        .filter(areas::contains)
        .flatMap(area -> TIGHT.getOrDefault(area, List.of()).stream())
        .distinct()
        .filter(
            target ->
                request.catalog().exercises().stream()
                    .anyMatch(it -> it.is(Kind.STRETCH) && it.targets().contains(target)));
  }

  private static Stream<Practice> practised(Plan plan) {
    return plan.sessions().stream()
        .flatMap(
            session ->
                session.items().stream()
                    .map(item -> Practice.of(session.date(), item.exercise(), item.dose())));
  }

  private Aim aim(Standard standard, String target) {
    return new Aim(
        standard.code,
        target,
        standard.ways,
        standard.source,
        inTheWeek(planned, standard, target),
        inTheWeek(done, standard, target));
  }

  private SortedMap<LocalDate, Integer> inTheWeek(
      List<Practice> practised, Standard standard, String target) {
    SortedMap<LocalDate, Integer> seconds = new TreeMap<>();
    practised.stream()
        .filter(one -> week.contains(one.date()) && counts(standard.code, target, one))
        .forEach(one -> seconds.merge(one.date(), one.seconds(), Integer::sum));
    return seconds;
  }

  private static boolean counts(String code, String target, Practice one) {
    boolean stretches = code.equals(STRETCH.code);
    Kind kind = stretches ? STRETCH.kind : STRENGTH.kind;
    List<String> targets = stretches ? List.of(target) : OF_THE_UPPER_BACK;
    return one.kind() == kind
        && one.seconds() > 0
        && one.targets().stream().anyMatch(targets::contains);
  }
}
