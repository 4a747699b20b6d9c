package org.rhomboid.catalog.domain.advice;

/** An item of a list of the {@link Advice}. */
public interface Told {

  Passage passage();
}
