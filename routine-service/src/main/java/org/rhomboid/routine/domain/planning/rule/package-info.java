/**
 * The hard rules of the planner, each a type of its own under its number, gathered in {@link
 * org.rhomboid.routine.domain.planning.rule.HardRules}.
 */
package org.rhomboid.routine.domain.planning.rule;
