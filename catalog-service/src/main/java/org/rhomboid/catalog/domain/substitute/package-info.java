/** What can be done instead of an exercise, and how much of it. */
package org.rhomboid.catalog.domain.substitute;
