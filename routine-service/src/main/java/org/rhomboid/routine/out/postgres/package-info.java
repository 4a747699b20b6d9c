/** The tables of profiles, plans and the replicas beside them. What a plan holds is JSON in one column: it is read and written whole. */
package org.rhomboid.routine.out.postgres;
