package org.rhomboid.routine.domain.template;

import java.util.Optional;

/** What becomes of a member who is to be enrolled: a member is in one template at most, and no member is refused for not having begun. */
public enum EnrolmentResult {
  /** In the template from now on. */
  ENROLLED,
  /** The same, and there is no profile yet: it counts from the first plan on. */
  ENROLLED_WITHOUT_PROFILE,
  /** Out of another template and in this one from now on. */
  MOVED,
  /** Was in it before. */
  ALREADY,
  /** Was erased: nothing is written of them. */
  ERASED;

  /**
   * @param name of the template
   * @param in the one that the member is in now
   * @param hasProfile whether the member has a profile
   * @param erased whether nothing may be written of the member
   */
  public static EnrolmentResult of(
      String name, Optional<String> in, boolean hasProfile, boolean erased) {
    if (erased) {
      return ERASED;
    }
    if (in.isPresent()) {
      return in.get().equals(name) ? ALREADY : MOVED;
    }
    return hasProfile ? ENROLLED : ENROLLED_WITHOUT_PROFILE;
  }

  /** Whether anything is to be written. */
  public boolean isNews() {
    return this != ALREADY && this != ERASED;
  }
}
