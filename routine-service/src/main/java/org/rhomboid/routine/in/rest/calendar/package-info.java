/** Calendar links for members, and the feed itself for calendar programs, which have no token. */
package org.rhomboid.routine.in.rest.calendar;
