/**
 * Exercises that come in from outside and go out again: what becomes of each row of an import beside the others and beside what the
 * tenant has, and what a tenant's catalog is as rows.
 */
package org.rhomboid.catalog.domain.exchange;
