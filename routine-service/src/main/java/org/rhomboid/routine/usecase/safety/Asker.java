package org.rhomboid.routine.usecase.safety;

import java.util.Optional;

/**
 * In whose name progress-service is asked: the member's own, by the token of the request at hand.
 *
 * @param authorization the header as it came
 * @param acceptLanguage the header as it came, or empty
 */
public record Asker(String authorization, Optional<String> acceptLanguage) {

  /** Never to be logged. */
  @Override
  public String toString() {
    return "Asker";
  }
}
