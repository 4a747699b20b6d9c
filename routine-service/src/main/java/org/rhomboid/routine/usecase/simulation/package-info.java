/** Looking ahead: weeks that could come, with nothing stored. */
package org.rhomboid.routine.usecase.simulation;
