/** What figures need of the tables beside the member's record. */
package org.rhomboid.progress.out.postgres.statistics;
