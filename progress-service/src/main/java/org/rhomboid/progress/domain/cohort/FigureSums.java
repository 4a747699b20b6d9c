package org.rhomboid.progress.domain.cohort;

import org.rhomboid.progress.domain.cohort.Protection.Noise;

/**
 * One figure of one cell, added up over its members one at a time. Everything is added as whole numbers (millionths), so that the same members give the same
 * figure in whatever order they come.
 */
final class FigureSums {

  private static final double MILLION = 1_000_000;

  private final boolean ofOneWeek;
  private int members;
  private long sum;
  private long always;
  private long lately;
  private long membersKey;
  private long cellKey;
  private double largest;
  private double second;

  /**
   * @param ofOneWeek whether its cell is one of a series of weeks
   */
  FigureSums(boolean ofOneWeek) {
    this.ofOneWeek = ofOneWeek;
  }

  /**
   * @param quarter the time that the lasting noise of some months belongs to
   */
  void add(RecordKey key, Figure figure, double value, long quarter) {
    members++;
    sum += millionths(value);
    always += millionths(key.lasting(figure.subject(), Long.MAX_VALUE));
    lately += millionths(key.lasting(figure.subject(), quarter));
    membersKey += key.bits();
    cellKey += key.with(figure, value);
    second = Math.max(second, Math.min(largest, value));
    largest = Math.max(largest, value);
  }

  boolean ofOneWeek() {
    return ofOneWeek;
  }

  int members() {
    return members;
  }

  /** Of the values of all members. */
  double sum() {
    return sum / MILLION;
  }

  /** The lasting parts have variance 1 each, however many the members are. */
  Noise noise() {
    double scale = MILLION * Math.sqrt(Math.max(1, members));
    return new Noise(always / scale, lately / scale, membersKey, cellKey);
  }

  /** Hundepool et al. 2012, 4.2.2: the largest is more than half of a total, or the two largest more than three quarters. */
  boolean dominates(double total) {
    return largest > total / 2 || largest + second > total * 3 / 4;
  }

  private static long millionths(double value) {
    return Math.round(value * MILLION);
  }
}
