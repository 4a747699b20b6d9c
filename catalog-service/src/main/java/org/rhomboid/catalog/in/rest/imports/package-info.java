/**
 * Exercises from outside: each format is read into rows, and a row is an exercise as our own API would take it, or why it is refused.
 *
 * <p>Reading is pure: it knows no store and no tenant. One bad row is never more than a refused row. What a foreign format says in
 * words that the catalog does not have is refused and never guessed, because a plan is made of it.
 */
package org.rhomboid.catalog.in.rest.imports;
