/** What organisations decided, as rows. */
package org.rhomboid.progress.out.postgres.organization;
