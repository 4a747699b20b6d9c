package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import org.rhomboid.routine.domain.adaptation.Verdict.Move;
import org.rhomboid.routine.domain.adaptation.Verdict.Note;
import org.rhomboid.routine.domain.adaptation.Verdict.Settled;
import org.rhomboid.routine.domain.adaptation.Verdict.Take;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;

/** Asks the rules of a signal, and takes the step that they say unless it has to wait or was undone. */
final class Steps {

  private final Courses courses;
  private final StrengthVolume volume;
  private final StepLog log;

  Steps(Courses courses, StrengthVolume volume, StepLog log) {
    this.courses = courses;
    this.volume = volume;
    this.log = log;
  }

  /** An exercise that another one replaces is not asked for any more, so nothing follows from it. */
  void follow(Signal signal, Course course) {
    if (course.replacedBy().isEmpty()) {
      AdaptationRules.judge(signal, course, courses)
          .ifPresent(verdict -> follow(verdict, signal, course));
    }
  }

  private void follow(Verdict verdict, Signal signal, Course course) {
    if (verdict instanceof Note note) {
      course.note(note.because());
    } else if (verdict instanceof Settled settled) {
      course.settle(settled.because());
    } else if (verdict instanceof Take take) {
      follow(take, signal, course);
    }
  }

  private void follow(Take wanted, Signal signal, Course course) {
    int rise = wanted.code().isUp() ? rise(wanted, signal.date(), course) : 0;
    boolean waits = AdaptationRules.GUARD.delays(volume, signal.date(), rise);
    if (waits && course.isDelayed()) {
      course.delay(Because.DELAYED);
      return;
    }
    Take take = waits ? delayed() : wanted;
    if (!log.record(signal, course.slug(), take)) {
      course.startAnew();
    } else {
      move(take, signal.date(), course);
      if (take.code().isUp()) {
        volume.addRise(signal.date(), course.slug(), rise);
      }
    }
  }

  private void move(Take take, LocalDate date, Course course) {
    Move move = take.move();
    if (move instanceof Move.ToDose to) {
      course.moveTo(to.dose(), date, take.code().isUp(), take.because());
    } else if (move instanceof Move.Out out) {
      course.stayOut(out.until(), take.because());
    } else if (move instanceof Move.To to) {
      course.giveWayTo(to.other(), take.code() == StepCode.CHERRY_PICKED, take.because());
      to.other().comeInsteadOf(course, to.dose(), date, take.because());
    } else {
      course.delay(take.because());
    }
    if (take.code() == StepCode.STEPPED_DOWN_AFTER_NIGHT) {
      course.rows().keep();
    }
  }

  private int rise(Take take, LocalDate date, Course course) {
    return course.exercise().is(Kind.STRENGTH)
        ? take.move()
            .next()
            .map(to -> volume.rise(date, course.slug(), course.dose(), to))
            .orElse(0)
        : 0;
  }

  private static Take delayed() {
    return new Take(StepCode.DELAYED_BY_GUARD, ChangeCode.PAUSED, Because.DELAYED, new Move.Stay());
  }
}
