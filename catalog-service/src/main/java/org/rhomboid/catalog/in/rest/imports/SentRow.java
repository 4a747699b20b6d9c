package org.rhomboid.catalog.in.rest.imports;

/**
 * The bytes of one row inside a body.
 *
 * @param number from 1
 * @param line from 1, where the format has lines; else null
 */
record SentRow(int number, Integer line, byte[] body, int from, int length) {}
