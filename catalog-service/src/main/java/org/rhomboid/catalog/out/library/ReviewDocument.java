package org.rhomboid.catalog.out.library;

/**
 * Whose proposal a file is and whether a clinician has looked at it.
 *
 * @param author {@code ours}: not from the articles
 */
record ReviewDocument(String author, boolean reviewedByClinician) {}
