package org.rhomboid.routine.domain.planning.revision;

import org.rhomboid.routine.domain.planning.reason.Reason;

/** Why something changed: for everybody, and for the member. */
record Told(ChangeCode code, Reason because) {}
