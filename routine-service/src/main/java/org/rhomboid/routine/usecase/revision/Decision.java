package org.rhomboid.routine.usecase.revision;

import org.rhomboid.routine.domain.planning.revision.Revision;

/** What is decided of a wish for a change. */
sealed interface Decision {

  record Granted(Revision revision) implements Decision {}

  record Refused(ChangeOutcome outcome) implements Decision {}
}
