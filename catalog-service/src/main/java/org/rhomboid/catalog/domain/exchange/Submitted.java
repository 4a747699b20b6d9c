package org.rhomboid.catalog.domain.exchange;

import org.rhomboid.catalog.domain.layer.Draft;

/**
 * A row of an import that could be read.
 *
 * @param number of the row, from 1
 * @param hidden whether the exercise is to be hidden; the draft says nothing then
 */
public record Submitted(int number, String slug, boolean hidden, Draft draft) {}
