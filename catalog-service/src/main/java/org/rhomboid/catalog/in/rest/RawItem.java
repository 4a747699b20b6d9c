package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rhomboid.catalog.domain.Language;

/**
 * An exercise of a list that is JSON already.
 *
 * @param spoken the language that it is told in
 * @param fellBack whether some of its texts are English for want of another
 */
record RawItem(@JsonValue @JsonRawValue String json, Language spoken, boolean fellBack) {}
