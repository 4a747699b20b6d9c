package org.rhomboid.routine.domain.planning.advice;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileParts;
import org.rhomboid.routine.domain.profile.Setting;

/**
 * One change that makes a profile wider: a thing more at hand, a place more, more minutes, a dislike less, a training day more.
 *
 * @param value in the words of the profile: of the equipment, the setting, the minutes of a session, the slug, the day
 * @param text as the end of a sentence that says what would be with it, such as {@code with a foam roller}
 */
public record Relaxation(Code code, String value, String text) {

  /** Which part of the profile changes. The order is that of preference between changes that help alike. */
  public enum Code {
    MINUTES,
    EQUIPMENT,
    SETTING,
    TRAINING_DAY,
    DISLIKE
  }

  /** The words that have no article: a pair of them, or as many as there are. */
  private static final List<String> PLURAL = List.of("dumbbells");

  static Relaxation equipment(String word) {
    String spoken = Vocabulary.spoken(word);
    String article = "aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ";
    return new Relaxation(
        Code.EQUIPMENT, word, "with " + (PLURAL.contains(word) ? "" : article) + spoken);
  }

  static Relaxation setting(Setting setting) {
    String place =
        switch (setting) {
          case DESK -> "at a desk too";
          case HOME -> "at home too";
          case GYM -> "in a gym too";
          case OUTDOORS -> "outdoors too";
        };
    return new Relaxation(Code.SETTING, setting.name(), place);
  }

  /**
   * @param before the minutes of a session now
   */
  static Relaxation minutes(int minutes, int before) {
    return new Relaxation(
        Code.MINUTES,
        Integer.toString(minutes),
        "with " + minutes + " minutes a session instead of " + before);
  }

  static Relaxation disliked(Exercise exercise) {
    return new Relaxation(
        Code.DISLIKE, exercise.slug(), "with " + exercise.name() + ", which you dislike");
  }

  static Relaxation trainingDay(DayOfWeek day) {
    return new Relaxation(
        Code.TRAINING_DAY,
        day.name(),
        "training on " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " too");
  }

  /** The profile with the change. */
  Profile of(Profile profile) {
    ProfileParts parts = ProfileParts.of(profile);
    return switch (code) {
      case EQUIPMENT -> parts.equipment(plus(profile.equipment(), value)).in(profile);
      case SETTING -> parts.settings(plus(profile.settings(), Setting.valueOf(value))).in(profile);
      case MINUTES -> parts.minutes(Integer.parseInt(value)).in(profile);
      case TRAINING_DAY ->
          parts.days(plus(profile.trainingDays(), DayOfWeek.valueOf(value))).in(profile);
      case DISLIKE ->
          parts
              .dislikes(profile.dislikes().stream().filter(slug -> !slug.equals(value)).toList())
              .in(profile);
    };
  }

  private static <T> List<T> plus(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
