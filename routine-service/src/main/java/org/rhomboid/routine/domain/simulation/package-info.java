/** What the coming weeks would look like, if the member answered as stated: the same planner, the same adaptation, nothing stored. */
package org.rhomboid.routine.domain.simulation;
