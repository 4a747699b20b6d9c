package org.rhomboid.events;

/** The names of the topics, as constants for annotations. A test holds them against {@code topics.yaml}. */
public final class Topics {

  public static final String EXERCISE_PUBLISHED = "exercise-published";
  public static final String EXERCISE_RETIRED = "exercise-retired";
  public static final String PROFILE_UPDATED = "profile-updated";
  public static final String ROUTINE_PLANNED = "routine-planned";
  public static final String ROUTINE_ADAPTED = "routine-adapted";
  public static final String SESSION_COMPLETED = "session-completed";
  public static final String SESSION_REVOKED = "session-revoked";
  public static final String STREAK_UPDATED = "streak-updated";
  public static final String CHECK_IN_RECORDED = "check-in-recorded";
  public static final String SAFETY_HOLD_UPDATED = "safety-hold-updated";
  public static final String MEMBER_ERASED = "member-erased";
  public static final String MEMBER_FORGOTTEN = "member-forgotten";

  /** What a topic's dead-letter topic adds to its name. */
  public static final String DEAD_LETTER_SUFFIX = ".dlq";

  /** The tenant in whose name the library of exercises speaks; no organisation can have it. */
  public static final String LIBRARY_TENANT = "library";

  private Topics() {}

  /** Returns the name of the topic that holds what consumers of {@code topic} could not handle. */
  public static String deadLetterOf(String topic) {
    return topic + DEAD_LETTER_SUFFIX;
  }
}
