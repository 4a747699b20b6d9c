/** Links to calendars: made, listed, taken back and read. A feed is put together each time it is asked for, so there is nothing that could fall behind the plans. */
package org.rhomboid.routine.usecase.calendar;
