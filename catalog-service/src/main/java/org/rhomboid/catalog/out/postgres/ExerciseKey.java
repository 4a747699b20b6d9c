package org.rhomboid.catalog.out.postgres;

/** The key of a current exercise. */
record ExerciseKey(String tenant, String slug) {}
