/**
 * The member's days: when one begins and ends, which one a session falls on, and what was asked of the member on it.
 * Sessions and streaks share it, so that both cut time at the same instants.
 */
package org.rhomboid.progress.domain.calendar;
