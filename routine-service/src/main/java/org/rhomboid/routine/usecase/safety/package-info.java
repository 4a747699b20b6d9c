/** Plans and safety holds: what is known of a member's hold, what it stops, and what follows when it ends. */
package org.rhomboid.routine.usecase.safety;
