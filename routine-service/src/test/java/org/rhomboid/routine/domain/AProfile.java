package org.rhomboid.routine.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.MissedDayPolicy;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.QuietHours;
import org.rhomboid.routine.domain.profile.Setting;
import org.rhomboid.routine.domain.profile.StreakPolicy;
import org.rhomboid.routine.domain.profile.WorkHours;

/** Makes profiles for tests: a beginner in Berlin with 15 minutes at home on three days a week. */
public final class AProfile {

  private ZoneId zone = ZoneId.of("Europe/Berlin");
  private List<String> painAreas = List.of("upper-back");
  private Level level = Level.BEGINNER;
  private List<Goal> goals = List.of();
  private List<String> equipment = List.of();
  private List<Setting> settings = List.of(Setting.HOME);
  private int minutes = 15;
  private List<DayOfWeek> trainingDays =
      List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
  private Optional<WorkHours> workHours = Optional.empty();
  private Optional<Integer> breakEveryMinutes = Optional.empty();
  private List<String> conditions = List.of();
  private List<String> likes = List.of();
  private List<String> dislikes = List.of();
  private Optional<StreakPolicy> policy = Optional.empty();
  private Optional<Integer> weeklyTarget = Optional.empty();
  private LocalTime dayStartsAt = LocalTime.MIDNIGHT;
  private MissedDayPolicy missedDayPolicy = MissedDayPolicy.DROP;
  private Optional<LocalTime> sessionAt = Optional.empty();
  private List<QuietHours> quietHours = List.of();
  private Optional<Integer> breaksPerDay = Optional.empty();

  public static AProfile of() {
    return new AProfile();
  }

  public AProfile zone(String id) {
    zone = ZoneId.of(id);
    return this;
  }

  public AProfile painAreas(String... words) {
    return painAreas(List.of(words));
  }

  public AProfile painAreas(List<String> words) {
    painAreas = words;
    return this;
  }

  public AProfile level(Level one) {
    level = one;
    return this;
  }

  public AProfile goals(Goal... some) {
    goals = List.of(some);
    return this;
  }

  public AProfile equipment(String... words) {
    return equipment(List.of(words));
  }

  public AProfile equipment(List<String> words) {
    equipment = words;
    return this;
  }

  public AProfile settings(Setting... some) {
    return settings(List.of(some));
  }

  public AProfile settings(List<Setting> some) {
    settings = some;
    return this;
  }

  public AProfile minutes(int perSession) {
    minutes = perSession;
    return this;
  }

  public AProfile trainingDays(DayOfWeek... days) {
    return trainingDays(List.of(days));
  }

  public AProfile trainingDays(List<DayOfWeek> days) {
    trainingDays = days;
    return this;
  }

  public AProfile workHours(LocalTime from, LocalTime to, DayOfWeek... days) {
    workHours = Optional.of(new WorkHours(List.of(days), from, to));
    return this;
  }

  public AProfile breakEveryMinutes(int minutesBetween) {
    breakEveryMinutes = Optional.of(minutesBetween);
    return this;
  }

  public AProfile conditions(String... words) {
    return conditions(List.of(words));
  }

  public AProfile conditions(List<String> words) {
    conditions = words;
    return this;
  }

  public AProfile likes(String... slugs) {
    return likes(List.of(slugs));
  }

  public AProfile likes(List<String> slugs) {
    likes = slugs;
    return this;
  }

  public AProfile dislikes(String... slugs) {
    return dislikes(List.of(slugs));
  }

  public AProfile dislikes(List<String> slugs) {
    dislikes = slugs;
    return this;
  }

  public AProfile policy(StreakPolicy one) {
    policy = Optional.of(one);
    return this;
  }

  public AProfile weeklyTarget(int days) {
    weeklyTarget = Optional.of(days);
    return this;
  }

  public AProfile dayStartsAt(LocalTime time) {
    dayStartsAt = time;
    return this;
  }

  public AProfile missedDays(MissedDayPolicy one) {
    missedDayPolicy = one;
    return this;
  }

  public AProfile sessionAt(LocalTime time) {
    sessionAt = Optional.of(time);
    return this;
  }

  public AProfile quiet(LocalTime from, LocalTime to) {
    quietHours = List.of(new QuietHours(from, to));
    return this;
  }

  public AProfile breaksPerDay(int atMost) {
    breaksPerDay = Optional.of(atMost);
    return this;
  }

  public Profile make() {
    return new Profile(
        zone,
        painAreas,
        level,
        goals,
        equipment,
        settings,
        minutes,
        trainingDays,
        workHours,
        breakEveryMinutes,
        conditions,
        likes,
        dislikes,
        policy,
        weeklyTarget,
        dayStartsAt,
        missedDayPolicy,
        sessionAt,
        quietHours,
        breaksPerDay,
        Optional.empty());
  }
}
