/** The tables of calendar links, and the one question that is asked before a tenant is known. */
package org.rhomboid.routine.out.postgres.calendar;
