package org.rhomboid.routine.in.rest;

import java.util.List;

/**
 * A page of plans, as the API document shows it.
 *
 * @param next the cursor of the next page, or null
 */
record PlanPage(List<PlanResponse> items, String next) {}
