package org.rhomboid.progress.usecase;

/** What a client demands of the version that it is about to replace. */
@FunctionalInterface
public interface VersionCheck {

  /** @param held the version held */
  boolean allows(long held);
}
