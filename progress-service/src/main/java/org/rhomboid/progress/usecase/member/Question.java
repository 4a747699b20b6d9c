package org.rhomboid.progress.usecase.member;

import java.util.UUID;

/**
 * What a decision needs to know beside the member's own record. Absent ids are null and find nothing.
 *
 * @param session the session with this id
 * @param replaced the session with this id, which another one corrects
 * @param checkIn the check-in with this id
 * @param pause the pause with this id
 */
public record Question(UUID session, UUID replaced, UUID checkIn, UUID pause) {

  /** Nothing else. */
  public static final Question NONE = new Question(null, null, null, null);

  /** @param replaced null where it replaces none */
  public static Question session(UUID id, UUID replaced) {
    return new Question(id, replaced, null, null);
  }

  public static Question checkIn(UUID id) {
    return new Question(null, null, id, null);
  }

  public static Question pause(UUID id) {
    return new Question(null, null, null, id);
  }
}
