/**
 * A plan in force that changes in place: it follows the catalog, the profile and the member's answers, and the member moves
 * and swaps. Pure; what is done or past is never touched, and what is still to come keeps every hard rule.
 */
package org.rhomboid.routine.domain.planning.revision;
