/**
 * The soft goals of the planner: each has a weight, says how far a week meets it and speaks for the
 * exercises that do. Gathered in {@link org.rhomboid.routine.domain.planning.goal.SoftGoals}.
 */
package org.rhomboid.routine.domain.planning.goal;
