package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An exercise was withdrawn for good; plans that hold it are re-planned.
 *
 * @param slug the exercise that is withdrawn
 * @param layer the layer it is withdrawn from
 * @param replacedBy the slug of the exercise to use in its place, or null
 * @param reason why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExerciseRetired(String slug, Layer layer, String replacedBy, Reason reason) {

  /** Why an exercise was withdrawn. */
  public enum Reason {
    /** Any reason but a recall. */
    RETIRED,
    /** It may do harm: plans in force change at once. */
    RECALL
  }
}
