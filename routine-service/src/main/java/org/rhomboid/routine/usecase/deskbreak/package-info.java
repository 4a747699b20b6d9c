/** Desk breaks: planned each time they are read, stored once the member answers one. */
package org.rhomboid.routine.usecase.deskbreak;
