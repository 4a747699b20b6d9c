package org.rhomboid.routine.in.rest.template;

import java.util.List;

/**
 * A page of templates, as the API document shows it.
 *
 * @param next the cursor of the next page, or null
 */
record TemplatePage(List<TemplateResponse> items, String next) {}
