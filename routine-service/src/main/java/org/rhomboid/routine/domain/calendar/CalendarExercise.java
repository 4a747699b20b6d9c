package org.rhomboid.routine.domain.calendar;

import org.rhomboid.routine.domain.dose.Dose;

/**
 * An exercise as a calendar shows it.
 *
 * @param name as the catalog has it
 */
public record CalendarExercise(String name, Dose dose) {}
