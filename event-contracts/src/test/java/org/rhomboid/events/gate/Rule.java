package org.rhomboid.events.gate;

/** The ways to break a promise within a version. */
enum Rule {
  SCHEMA_REMOVED(Breaks.READERS, "an event's version is gone"),
  FIELD_REMOVED(Breaks.READERS, "a field is gone or has another name"),
  REQUIRED_DROPPED(Breaks.READERS, "a field that was always there may be absent"),
  TYPE_CHANGED(Breaks.READERS, "a field takes a type that it did not take"),
  VALUE_ADDED(Breaks.READERS, "a closed list has a value that readers do not know"),
  RANGE_WIDENED(Breaks.READERS, "a value may be smaller, larger or longer than promised"),
  FORM_CHANGED(Breaks.READERS, "a pattern or format is another one or gone"),
  CONDITION_CHANGED(Breaks.READERS, "another promise about the data is another one or gone"),
  TOPIC_REMOVED(Breaks.READERS, "a topic is gone or has another name"),
  KEY_CHANGED(Breaks.READERS, "order holds within something else"),
  PARTITIONS_CHANGED(Breaks.READERS, "keys move to other partitions, and their order is lost"),
  CLEANUP_CHANGED(Breaks.READERS, "what is kept of a key is something else"),
  KEPT_SHORTER(Breaks.READERS, "a reader that was away loses records it could count on"),
  RESTRICTION_CHANGED(Breaks.READERS, "others may read it, or may not any more"),
  VERSION_CHANGED(Breaks.READERS, "a version takes the place of another, not one beside it"),
  PRODUCER_REMOVED(Breaks.READERS, "a service falls silent on a topic"),
  DEAD_LETTERS_MOVED(Breaks.READERS, "dead letters are elsewhere"),
  CONSUMER_LET_DOWN(Breaks.READERS, "a service relies on a field that is not always there"),

  NEWLY_REQUIRED(Breaks.RECORDS, "records already said may lack the field"),
  TYPE_NARROWED(Breaks.RECORDS, "records already said may have a type that is gone"),
  VALUE_REMOVED(Breaks.RECORDS, "records already said may have a value that is gone"),
  RANGE_NARROWED(Breaks.RECORDS, "records already said may be out of the range"),
  FORM_ADDED(Breaks.RECORDS, "records already said may have another form"),
  CONDITION_ADDED(Breaks.RECORDS, "records already said may not keep it"),

  REWORDED(Breaks.NOTHING, "a description changed: the meaning must not have");

  /** What no longer fits together. */
  enum Breaks {
    /** Readers of yesterday do not understand the records of tomorrow. */
    READERS,

    /** The contract of today does not describe the records of yesterday, which are on the topics and are read again. */
    RECORDS,

    /** No machine can tell: a person must. */
    NOTHING
  }

  private final Breaks breaks;
  private final String says;

  Rule(Breaks breaks, String says) {
    this.breaks = breaks;
    this.says = says;
  }

  Breaks breaks() {
    return breaks;
  }

  String says() {
    return says;
  }
}
