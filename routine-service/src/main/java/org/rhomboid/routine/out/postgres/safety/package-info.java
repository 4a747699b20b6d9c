/** What is known of members' holds, in PostgreSQL. */
package org.rhomboid.routine.out.postgres.safety;
