/**
 * Desk breaks: when in a working day a member gets up from the screen for up to two minutes, and for which exercises. Pure: the same request gives the same
 * breaks, so that nothing of them is stored before the member answers.
 */
package org.rhomboid.routine.domain.deskbreak;
