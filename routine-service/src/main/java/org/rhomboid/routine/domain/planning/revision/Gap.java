package org.rhomboid.routine.domain.planning.revision;

import org.rhomboid.routine.domain.catalog.Exercise;

/** The place that an exercise of a session lost. */
record Gap(int place, Exercise lost, Told why) {}
