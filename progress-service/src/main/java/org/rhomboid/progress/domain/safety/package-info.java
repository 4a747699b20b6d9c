/**
 * What a member may report, and what follows from it: findings, the hold, and the ways out of it. Pure: the state, the
 * time and the member's date go in, the next state comes out.
 *
 * <p>{@link org.rhomboid.progress.domain.safety.Triage} raises, {@link org.rhomboid.progress.domain.safety.Clearance}
 * clears, {@link org.rhomboid.progress.domain.safety.Dismissal} puts advice away. In doubt a hold is raised and stays.
 */
package org.rhomboid.progress.domain.safety;
