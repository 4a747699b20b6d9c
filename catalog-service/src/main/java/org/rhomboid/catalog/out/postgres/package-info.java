/**
 * The tables of the catalog. A list is filtered here and not by PostgreSQL: what fits is a rule of the domain, and a second wording of it in SQL would drift.
 * So that this stays cheap for a tenant with thousands of exercises, the filter looks at the narrow rows of {@code exercise} and only the page's bodies are
 * read.
 */
package org.rhomboid.catalog.out.postgres;
