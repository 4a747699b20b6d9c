package org.rhomboid.kit.openapi;

import java.util.Set;

/**
 * What can be promised of a record in an answer.
 *
 * @param always the properties that are always there
 * @param nullable those that may be null
 */
record ShownRecord(Set<String> always, Set<String> nullable) {}
