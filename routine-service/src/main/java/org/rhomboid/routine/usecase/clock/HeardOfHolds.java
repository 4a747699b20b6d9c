package org.rhomboid.routine.usecase.clock;

/** Whether what was said of safety holds has been read to its end: then a member of whom nothing was heard has none. */
public interface HeardOfHolds {

  boolean all();
}
