/** What changes in a plan after it was made, and why. */
package org.rhomboid.routine.domain.planning.revision;
