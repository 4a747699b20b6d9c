package org.rhomboid.progress.domain.privacy;

/** What is recorded of administrators, coaches and analysts. The list is closed: nothing else has a row. */
public enum AuditAction {
  /** The organisation's settings were read. */
  SETTINGS_READ,
  /** The organisation's settings were changed. */
  SETTINGS_CHANGED,
  /** Figures of groups were read. */
  COHORT_READ,
  /** A coach confirmed that a professional cleared a member: the subject. */
  MEMBER_CLEARED,
  /** This record was read. */
  AUDIT_READ
}
