package org.rhomboid.routine.domain.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a feed. Exercises keep the names that the catalog gives them, which are English. */
public enum CalendarLanguage {
  EN(
      "Exercise session",
      "Movement break",
      "hold %d s",
      "%d breaths",
      "%d cycles",
      "per spot",
      "each side"),
  DE(
      "Übungseinheit",
      "Bewegungspause",
      "%d s halten",
      "%d Atemzüge",
      "%d Zyklen",
      "je Stelle",
      "je Seite"),
  ES(
      "Sesión de ejercicios",
      "Pausa activa",
      "mantener %d s",
      "%d respiraciones",
      "%d ciclos",
      "por punto",
      "por lado"),
  FR(
      "Séance d'exercices",
      "Pause active",
      "tenir %d s",
      "%d respirations",
      "%d cycles",
      "par point",
      "par côté");

  private final String session;
  private final String deskBreak;
  private final String hold;
  private final String breaths;
  private final String cycles;
  private final String perSpot;
  private final String eachSide;

  CalendarLanguage(
      String session,
      String deskBreak,
      String hold,
      String breaths,
      String cycles,
      String perSpot,
      String eachSide) {
    this.session = session;
    this.deskBreak = deskBreak;
    this.hold = hold;
    this.breaths = breaths;
    this.cycles = cycles;
    this.perSpot = perSpot;
    this.eachSide = eachSide;
  }

  /** @param tag such as {@code de} */
  public static Optional<CalendarLanguage> of(String tag) {
    return Stream.of(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }

  /** In lower case, without a region. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  String session() {
    return session;
  }

  String deskBreak() {
    return deskBreak;
  }

  String hold(int seconds) {
    return String.format(Locale.ROOT, hold, seconds);
  }

  String breaths(int count) {
    return String.format(Locale.ROOT, breaths, count);
  }

  String cycles(int count) {
    return String.format(Locale.ROOT, cycles, count);
  }

  String perSpot() {
    return perSpot;
  }

  String eachSide() {
    return eachSide;
  }
}
