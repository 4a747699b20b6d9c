/** What a member may report. What follows from it is decided here too. */
package org.rhomboid.progress.domain.safety;
