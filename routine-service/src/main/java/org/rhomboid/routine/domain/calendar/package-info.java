/**
 * What a member's calendar shows of plans and breaks, whoever looks at it. A calendar is shared, with an employer too, so nothing that says why somebody exercises
 * is ever part of it: no condition, no pain, no pain area, no reason, and no word on whether a session was done well or at all.
 */
package org.rhomboid.routine.domain.calendar;
