/** What happened, or was planned to happen, outside the plan at hand. */
package org.rhomboid.routine.domain.performed;
