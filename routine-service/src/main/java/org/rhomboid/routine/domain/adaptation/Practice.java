package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.adaptation.Signal.BadMorning;
import org.rhomboid.routine.domain.adaptation.Signal.Break;
import org.rhomboid.routine.domain.adaptation.Timeline.Moment;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.performed.PerformedSession.Item;

/** Goes through the facts by time, and follows the rules from signal to signal. */
final class Practice {

  private final Courses courses;
  private final Timeline timeline;
  private final Steps steps;
  private final StrengthVolume volume = new StrengthVolume();
  private final Set<UUID> badMornings = new HashSet<>();
  private Optional<PerformedSession> last = Optional.empty();
  private LocalDate passed = LocalDate.MIN;

  Practice(Courses courses, Timeline timeline, StepLog log) {
    this.courses = courses;
    this.timeline = timeline;
    this.steps = new Steps(courses, volume, log);
  }

  void follow(LocalDate today) {
    for (Moment moment : timeline.moments()) {
      pass(moment.date());
      if (moment instanceof Moment.Sat sat) {
        hear(sat.sitting());
      } else if (moment instanceof Moment.Woke woke) {
        hear(woke);
      }
    }
    pass(today);
  }

  /** Lets the days go by to a date; those without practice say something too. */
  private void pass(LocalDate to) {
    last.ifPresent(session -> pass(session, to));
    passed = to.isAfter(passed) ? to : passed;
  }

  private void pass(PerformedSession session, LocalDate to) {
    for (Break.Length length : Break.Length.values()) {
      LocalDate over = length.after(session.practiceDay());
      if (over.isAfter(passed) && !over.isAfter(to)) {
        Break pause = new Break(session.id(), over, length);
        courses.known().stream().filter(Course::isInUse).forEach(it -> steps.follow(pause, it));
      }
    }
  }

  private void hear(Sitting sitting) {
    PerformedSession session = sitting.session();
    count(sitting);
    Answers answers = new Answers(sitting, new PainDuring(timeline.reportsOf(session.id())));
    for (Item item : onceEach(session)) {
      courses.find(item.slug()).ifPresent(it -> hear(answers.of(item, it), it));
    }
    if (session.items().stream().anyMatch(Item::done)) {
      last =
          last.filter(it -> it.practiceDay().isAfter(session.practiceDay()))
              .or(() -> Optional.of(session));
    }
  }

  private void hear(Signal.Answer answer, Course course) {
    course.hear(answer);
    steps.follow(answer, course);
  }

  private void hear(Moment.Woke woke) {
    PerformedSession session = woke.after().session();
    if (RestingPain.roseTooMuch(woke, timeline) && badMornings.add(session.id())) {
      BadMorning morning = new BadMorning(woke.report().id(), woke.date(), session.id());
      for (Item item : onceEach(session)) {
        if (item.done()) {
          courses.find(item.slug()).ifPresent(it -> steps.follow(morning, it));
        }
      }
    }
  }

  private void count(Sitting sitting) {
    for (Item item : sitting.session().items()) {
      courses
          .find(item.slug())
          .filter(it -> it.exercise().is(Kind.STRENGTH) && item.done())
          .ifPresent(
              it ->
                  volume.add(
                      sitting.session().practiceDay(),
                      item,
                      sitting.planned().getOrDefault(item.slug(), it.dose())));
    }
  }

  /** An exercise that was written down twice says what it says first. */
  private static List<Item> onceEach(PerformedSession session) {
    Set<String> seen = new HashSet<>();
    return session.items().stream().filter(item -> seen.add(item.slug())).toList();
  }
}
