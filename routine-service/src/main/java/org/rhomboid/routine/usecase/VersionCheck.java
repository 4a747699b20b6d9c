package org.rhomboid.routine.usecase;

/** What a client demands of the version that it is about to replace. */
@FunctionalInterface
public interface VersionCheck {

  /** The version of what does not exist. */
  long NONE = 0;

  /** @param held the version held, {@link #NONE} where there is nothing */
  boolean allows(long held);
}
