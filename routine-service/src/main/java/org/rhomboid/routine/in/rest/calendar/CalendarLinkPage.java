package org.rhomboid.routine.in.rest.calendar;

import java.util.List;

/**
 * A member's calendar links, as the API document shows them. There are at most ten.
 *
 * @param next always null: there is no other page
 */
record CalendarLinkPage(List<CalendarLinkResponse> items, String next) {}
