package org.rhomboid.progress.domain.safety;

/** When a member reported. */
public enum ReportKind {
  INTAKE,
  ALONE,
  BEFORE_SESSION,
  AFTER_SESSION,
  MORNING_AFTER
}
