package org.rhomboid.routine.domain.adaptation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.profile.Profile;

/** Stretches from easy to hard: lean, press, push; and a hold that stands alone. Whose they are: a beginner with 15 minutes. */
final class LadderOfThree {

  static final Profile MEMBER = AProfile.of().make();

  static final Exercise PRESS =
      AnExercise.of(Kind.STRETCH, "press")
          .targets("neck")
          .ladder(List.of("lean"), List.of("push"))
          .make();
  static final Exercise LEAN =
      AnExercise.of(Kind.STRETCH, "lean").ladder(List.of(), List.of("press")).make();
  static final Exercise PUSH =
      AnExercise.of(Kind.STRETCH, "push").ladder(List.of("press"), List.of()).make();
  static final Exercise HOLD =
      AnExercise.of(Kind.STRETCH, "hold").dose(AnExercise.hold(15, 25)).make();

  private LadderOfThree() {}

  /** Wednesday and Friday of so many weeks. */
  static List<Integer> weeks(int count) {
    return IntStream.range(0, count)
        .boxed()
        .flatMap(week -> Stream.of(7 * week + 2, 7 * week + 4))
        .toList();
  }
}
