package org.rhomboid.routine.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.planning.advice.Aim;
import org.rhomboid.routine.domain.planning.advice.Clash;
import org.rhomboid.routine.domain.planning.advice.Relaxation;
import org.rhomboid.routine.domain.planning.advice.Remedy;
import org.rhomboid.routine.domain.planning.advice.WhatIf;

/** What is said of a plan beyond it. Texts are in English, for the member alone: they may name a condition. */
final class AdviceResponse {

  private AdviceResponse() {}

  /**
   * A rule that, with the others, keeps out what the plan lacks.
   *
   * @param rule the number of the planner's hard rule, or null: the week is over, or the member's own answers keep exercises out
   * @param code UPPER_SNAKE_CASE
   * @param exercises slugs of what it keeps out; empty where it asks for something
   */
  @Schema(name = "Clash")
  public record ClashResponse(Integer rule, String code, String text, List<String> exercises) {

    static ClashResponse of(Clash clash) {
      return new ClashResponse(
          clash.rule().orElse(null), clash.code(), clash.text(), clash.slugs());
    }
  }

  /**
   * One change of the profile.
   *
   * @param code which part of the profile
   * @param value in the profile's words; of MINUTES and DISLIKE the minutes then and the slug that is disliked no more
   */
  @Schema(name = "ProfileChange")
  public record ChangeResponse(
      @Schema(enumeration = {"MINUTES", "EQUIPMENT", "SETTING", "TRAINING_DAY", "DISLIKE"})
          String code,
      String value,
      String text) {

    static ChangeResponse of(Relaxation change) {
      return new ChangeResponse(change.code().name(), change.value(), change.text());
    }
  }

  /**
   * A smallest change that would give what is missing.
   *
   * @param code that of the change; TWO_CHANGES where no single one helps
   * @param sessions how many the week would have
   * @param complete whether nothing would be missing then
   */
  @Schema(name = "Remedy")
  public record RemedyResponse(
      String code, String text, List<ChangeResponse> changes, int sessions, boolean complete) {

    static RemedyResponse of(Remedy remedy) {
      return new RemedyResponse(
          remedy.code(),
          remedy.text(),
          remedy.changes().stream().map(ChangeResponse::of).toList(),
          remedy.sessions(),
          remedy.complete());
    }
  }

  /**
   * What one change would bring.
   *
   * @param gain in points of the score
   * @param in slugs of what would come in
   * @param out slugs of what would go out
   */
  @Schema(name = "WhatIf")
  public record WhatIfResponse(
      String code,
      String text,
      ChangeResponse change,
      int gain,
      List<String> in,
      List<String> out) {

    static WhatIfResponse of(WhatIf whatIf) {
      return new WhatIfResponse(
          whatIf.code(),
          whatIf.text(),
          ChangeResponse.of(whatIf.change()),
          whatIf.gain(),
          whatIf.in(),
          whatIf.out());
    }
  }

  /**
   * An aim of the week, told and not enforced.
   *
   * @param code STRETCH or STRENGTH
   * @param target what is to be stretched or strengthened
   * @param source who says so
   * @param ways any one is enough
   * @param planned whether the plan gives it
   * @param done whether it is done already
   * @param plannedSeconds by date; of a stretch those that a side is held
   * @param doneSeconds the same of what was done before the plan was made and of its sessions since
   */
  @Schema(name = "WeeklyAim")
  public record AimResponse(
      String code,
      String text,
      String target,
      String source,
      List<WayResponse> ways,
      boolean planned,
      boolean done,
      Map<LocalDate, Integer> plannedSeconds,
      Map<LocalDate, Integer> doneSeconds) {

    static AimResponse of(Aim aim) {
      return new AimResponse(
          aim.code(),
          aim.text(),
          aim.target(),
          aim.source(),
          aim.ways().stream().map(way -> WayResponse.of(way, aim)).toList(),
          aim.isPlanned(),
          aim.isDone(),
          aim.planned(),
          aim.done());
    }
  }

  /**
   * So much on so many days.
   *
   * @param seconds on each of them at least
   */
  @Schema(name = "WayToAnAim")
  public record WayResponse(int days, int seconds, int plannedDays, int doneDays) {

    static WayResponse of(Aim.Way way, Aim aim) {
      return new WayResponse(
          way.days(), way.seconds(), way.daysOf(aim.planned()), way.daysOf(aim.done()));
    }
  }
}
