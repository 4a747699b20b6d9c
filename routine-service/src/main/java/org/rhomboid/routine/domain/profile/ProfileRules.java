package org.rhomboid.routine.domain.profile;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.catalog.Vocabulary;

/** Everything that is wrong with a profile whose shape is right, all at once. */
public final class ProfileRules {

  private static final LocalTime LATEST_DAY_START = LocalTime.of(11, 59);

  private final Profile profile;
  private final List<Violation> found = new ArrayList<>();

  private ProfileRules(Profile profile) {
    this.profile = profile;
  }

  /** What is wrong with the profile by itself; empty: nothing. */
  public static List<Violation> check(Profile profile) {
    ProfileRules rules = new ProfileRules(profile);
    rules.checkTime();
    rules.checkWords();
    rules.checkAmounts();
    rules.checkTastes();
    return List.copyOf(rules.found);
  }

  /** As {@link #check(Profile)}, and the likes and dislikes that the tenant's catalog lacks. */
  public static List<Violation> check(Profile profile, Catalog catalog) {
    ProfileRules rules = new ProfileRules(profile);
    rules.found.addAll(check(profile));
    rules.checkSlugs("/likes", profile.likes(), catalog);
    rules.checkSlugs("/dislikes", profile.dislikes(), catalog);
    return List.copyOf(rules.found);
  }

  private void checkTime() {
    // An offset such as +02:00 is a ZoneId too, but knows no daylight saving
    if (!ZoneId.getAvailableZoneIds().contains(profile.zone().getId())) {
      refuse("/zone", "is not an IANA time zone such as Europe/Berlin");
    }
    if (profile.trainingDays().isEmpty()) {
      refuse("/trainingDays", "name at least one day");
    }
    if (profile.dayStartsAt().isAfter(LATEST_DAY_START) || !isToTheMinute(profile.dayStartsAt())) {
      refuse("/dayStartsAt", "is 00:00 to 11:59, to the minute");
    }
    profile.workHours().ifPresent(this::checkWorkHours);
    profile
        .sessionAt()
        .filter(time -> !isToTheMinute(time))
        .ifPresent(time -> refuse("/sessionAt", "is to the minute, such as 07:30"));
    for (int i = 0; i < profile.quietHours().size(); i++) {
      checkQuietHours("/quietHours/" + i, profile.quietHours().get(i));
    }
  }

  private void checkQuietHours(String pointer, QuietHours hours) {
    if (!hours.from().isBefore(hours.to())) {
      refuse(pointer, "from is before to, on the same day");
    }
    if (!isToTheMinute(hours.from()) || !isToTheMinute(hours.to())) {
      refuse(pointer, "from and to are to the minute, such as 12:00");
    }
  }

  private void checkWorkHours(WorkHours hours) {
    if (hours.days().isEmpty()) {
      refuse("/workHours/days", "name at least one day, or leave the work hours out");
    }
    if (!hours.from().isBefore(hours.to())) {
      refuse("/workHours/to", "is after from, on the same day");
    }
    if (!isToTheMinute(hours.from()) || !isToTheMinute(hours.to())) {
      refuse("/workHours", "from and to are to the minute, such as 08:30");
    }
  }

  /** Published times are to the minute: what is saved finer would be judged otherwise elsewhere. */
  private static boolean isToTheMinute(LocalTime time) {
    return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
  }

  private void checkWords() {
    checkVocabulary("/painAreas", profile.painAreas(), Vocabulary.PAIN_AREAS);
    checkVocabulary("/equipment", profile.equipment(), Vocabulary.EQUIPMENT);
    checkVocabulary("/conditions", profile.conditions(), Vocabulary.CONDITIONS);
    int injury = profile.conditions().indexOf(Vocabulary.SERIOUS_INJURY);
    if (injury >= 0) {
      refuse(
          "/conditions/" + injury,
          "a serious injury is reported by a check-in with the symptom serious-injury, which pauses"
              + " the plan until a professional clears it; leave it out of the profile");
    }
    if (profile.settings().isEmpty()) {
      refuse("/settings", "name at least one setting");
    }
  }

  private void checkAmounts() {
    checkRange("/minutesPerSession", Optional.of(profile.minutesPerSession()), 5, 60);
    checkRange("/breakEveryMinutes", profile.breakEveryMinutes(), 20, 60);
    checkRange("/weeklyTarget", profile.weeklyTarget(), 1, 7);
    checkRange("/breaksPerDay", profile.breaksPerDay(), 0, 24);
  }

  private void checkTastes() {
    for (int i = 0; i < profile.likes().size(); i++) {
      if (profile.dislikes().contains(profile.likes().get(i))) {
        refuse("/likes/" + i, "is disliked as well: choose one");
      }
    }
  }

  private void checkVocabulary(String pointer, List<String> words, List<String> known) {
    for (int i = 0; i < words.size(); i++) {
      if (!known.contains(words.get(i))) {
        refuse(pointer + "/" + i, "is none of " + String.join(", ", known));
      }
    }
  }

  private void checkSlugs(String pointer, List<String> slugs, Catalog catalog) {
    for (int i = 0; i < slugs.size(); i++) {
      if (catalog.find(slugs.get(i)).isEmpty()) {
        refuse(pointer + "/" + i, "is no exercise of the catalog");
      }
    }
  }

  private void checkRange(String pointer, Optional<Integer> value, int min, int max) {
    if (value.isPresent() && (value.get() < min || value.get() > max)) {
      refuse(pointer, "is " + min + " to " + max);
    }
  }

  private void refuse(String pointer, String detail) {
    found.add(new Violation(pointer, detail));
  }
}
