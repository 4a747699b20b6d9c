/** What members agreed to, and who looked at what, as rows. */
package org.rhomboid.progress.out.postgres.privacy;
