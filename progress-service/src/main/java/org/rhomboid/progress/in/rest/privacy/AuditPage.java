package org.rhomboid.progress.in.rest.privacy;

import java.util.List;

/**
 * A page of the record, as the API document shows it.
 *
 * @param next the cursor of the next page, or null
 */
record AuditPage(List<AuditEntryResponse> items, String next) {}
