package org.rhomboid.catalog.domain;

/**
 * What a member should notice while doing an exercise, so that a wrong execution or a warning sign is told from the effort that belongs to it.
 *
 * @param should what is meant to be felt, and where
 * @param shouldNot what is a reason to ease off or to stop
 */
public record Feel(String should, String shouldNot) {

  public Feel {
    if (should.isBlank() || shouldNot.isBlank()) {
      throw new IllegalArgumentException("both sides of a feeling are named");
    }
  }
}
