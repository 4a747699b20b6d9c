/** The door to looking ahead. */
package org.rhomboid.routine.in.rest.simulation;
