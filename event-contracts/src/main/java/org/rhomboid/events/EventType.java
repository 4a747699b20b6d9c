package org.rhomboid.events;

import java.util.Arrays;
import java.util.Optional;

/** Every event of the platform: what ties its topic, its CloudEvents type, its schema and its record together. */
public enum EventType {
  EXERCISE_PUBLISHED(Topics.EXERCISE_PUBLISHED, ExercisePublished.class, false),
  EXERCISE_RETIRED(Topics.EXERCISE_RETIRED, ExerciseRetired.class, false),
  PROFILE_UPDATED(Topics.PROFILE_UPDATED, ProfileUpdated.class, false),
  ROUTINE_PLANNED(Topics.ROUTINE_PLANNED, RoutinePlanned.class, false),
  ROUTINE_ADAPTED(Topics.ROUTINE_ADAPTED, RoutineAdapted.class, false),
  SESSION_COMPLETED(Topics.SESSION_COMPLETED, SessionCompleted.class, false),
  SESSION_REVOKED(Topics.SESSION_REVOKED, SessionRevoked.class, false),
  STREAK_UPDATED(Topics.STREAK_UPDATED, StreakUpdated.class, false),
  CHECK_IN_RECORDED(Topics.CHECK_IN_RECORDED, CheckInRecorded.class, true),
  SAFETY_HOLD_UPDATED(Topics.SAFETY_HOLD_UPDATED, SafetyHoldUpdated.class, true),
  MEMBER_ERASED(Topics.MEMBER_ERASED, MemberErased.class, false),
  MEMBER_FORGOTTEN(Topics.MEMBER_FORGOTTEN, MemberForgotten.class, false);

  private final String topic;
  private final Class<? extends Record> dataType;
  private final boolean restricted;

  EventType(String topic, Class<? extends Record> dataType, boolean restricted) {
    this.topic = topic;
    this.dataType = dataType;
    this.restricted = restricted;
  }

  /** Returns the topic, which is also the event's name. */
  public String topic() {
    return topic;
  }

  /** Returns the version of its schema, 1 or more. */
  public int version() {
    return 1;
  }

  /** Returns the {@code ce_type}, such as {@code org.rhomboid.session-completed.v1}. */
  public String ceType() {
    return "org.rhomboid." + topic + ".v" + version();
  }

  /** Returns the {@code ce_dataschema}, such as {@code urn:rhomboid:schema:session-completed:v1}. */
  public String schemaId() {
    return "urn:rhomboid:schema:" + topic + ":v" + version();
  }

  /** Returns the record of its data. */
  public Class<? extends Record> dataType() {
    return dataType;
  }

  /** Returns whether it carries health data, so that its topic has an ACL of its own and nothing of it is logged. */
  public boolean restricted() {
    return restricted;
  }

  /** Returns the event with this {@code ce_type}; empty for one that is not ours or of another version. */
  public static Optional<EventType> ofCeType(String ceType) {
    return Arrays.stream(values()).filter(type -> type.ceType().equals(ceType)).findFirst();
  }
}
