/**
 * How a tenant's own entries lie over the library: what a tenant may say of an exercise, what follows from it, and what happens when the library moves on
 * underneath.
 */
package org.rhomboid.catalog.domain.layer;
