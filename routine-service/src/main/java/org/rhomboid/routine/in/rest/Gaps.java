package org.rhomboid.routine.in.rest;

import java.util.List;

/** Fills what a request lacks, in place, so that the pointers to the rest stay true. */
final class Gaps {

  private Gaps() {}

  static <T> T filled(T given, T harmless) {
    return given == null ? harmless : given;
  }

  static <T> List<T> filled(List<T> given, T harmless) {
    return given == null
        ? List.of(harmless)
        : given.stream().map(entry -> filled(entry, harmless)).toList();
  }
}
