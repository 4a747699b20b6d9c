/** How much of an exercise: what may be planned of a stated dose, one step more or less of it, and how long it takes. */
package org.rhomboid.routine.domain.dose;
