/**
 * What the planner needs to know of a member, what is wrong with it where something is, and the
 * history of the part that the streak is judged by.
 */
package org.rhomboid.routine.domain.profile;
