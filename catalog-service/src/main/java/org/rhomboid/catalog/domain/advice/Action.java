package org.rhomboid.catalog.domain.advice;

import org.rhomboid.catalog.domain.Language;

/** What to do, never an exercise. */
public record Action(String title, String text, Language language) {}
