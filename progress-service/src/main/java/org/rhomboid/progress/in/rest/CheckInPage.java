package org.rhomboid.progress.in.rest;

import java.util.List;

/**
 * A page of check-ins, as the API document shows it.
 *
 * @param next the cursor of the next page, or null
 */
record CheckInPage(List<CheckInResponse> items, String next) {}
