package org.rhomboid.catalog.in.rest;

import java.util.List;

/**
 * A page of exercises, as the API document shows it.
 *
 * @param next the cursor of the next page, or null
 */
record ExercisePage(List<ListedExercise> items, String next) {}
