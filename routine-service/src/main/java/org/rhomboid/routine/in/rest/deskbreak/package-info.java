/** Desk breaks in the public API: those of a date, what the member says to them, and when the member has no time. */
package org.rhomboid.routine.in.rest.deskbreak;
