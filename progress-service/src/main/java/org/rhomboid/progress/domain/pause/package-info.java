/** Pauses: dates for which a member asks nothing of the streak. */
package org.rhomboid.progress.domain.pause;
