package org.rhomboid.routine.domain.planning.revision;

import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** Why an exercise may not come into a session that is planned already, beside the rules that hold for every plan. */
final class Exclusions {

  static final Exclusion UNKNOWN = new Exclusion("UNKNOWN", "the catalog has no such exercise");
  static final Exclusion NO_WARM_UP =
      new Exclusion("NO_WARM_UP", "the session would have no mobility exercise to warm up with");
  static final Exclusion NO_CLOSING_STRETCH =
      new Exclusion("NO_CLOSING_STRETCH", "the session would have no stretch to close with");
  static final Exclusion RELEASE_UNFOLLOWED =
      new Exclusion(
          "RELEASE_UNFOLLOWED", "no stretch would follow what is rolled in the session before");
  static final Exclusion NO_PREVENTION =
      new Exclusion("NO_PREVENTION", "the week would have no strength exercise");
  static final Exclusion NO_LAWFUL_SESSION =
      new Exclusion("NO_LAWFUL_SESSION", "no session that fits you would be left on that day");

  static final Exclusion UNWANTED =
      new Exclusion("UNWANTED", "you asked for another exercise in its place");

  private Exclusions() {}
}
