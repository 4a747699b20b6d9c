/** Closed weeks, as rows. */
package org.rhomboid.progress.out.postgres.cohort;
