package org.rhomboid.progress.in.rest;

import java.util.List;

/**
 * A page of sessions, as the API document shows it.
 *
 * @param next the cursor of the next page, or null
 */
record SessionPage(List<SessionResponse> items, String next) {}
