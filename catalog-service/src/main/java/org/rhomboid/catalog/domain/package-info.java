/**
 * What an exercise is, which of its stated doses counts, what conditions mean for it, and how a reader filters the catalog. Pure
 * values and rules: only {@code java.*}, no input and no output.
 */
package org.rhomboid.catalog.domain;
