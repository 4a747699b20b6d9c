package org.rhomboid.progress.in.rest;

import java.util.List;

/**
 * A page of pauses, as the API document shows it.
 *
 * @param next the cursor of the next page, or null
 */
record PausePage(List<PauseResponse> items, String next) {}
