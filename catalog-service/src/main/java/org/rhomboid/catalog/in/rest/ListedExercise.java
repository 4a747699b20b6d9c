package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of a list, as the API document shows it.
 *
 * @param match of a search only
 */
@Schema(name = "ExerciseItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedExercise(@JsonUnwrapped ExerciseItem exercise, MatchResponse match) {}
