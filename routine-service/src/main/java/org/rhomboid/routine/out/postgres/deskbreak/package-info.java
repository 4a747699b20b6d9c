/** The tables of desk breaks: what members answered, and when they are busy. */
package org.rhomboid.routine.out.postgres.deskbreak;
