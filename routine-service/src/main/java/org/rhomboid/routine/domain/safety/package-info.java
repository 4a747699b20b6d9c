/** Whether a member may be planned for: what is known of holds, and what one does to the plans in force. Pure. */
package org.rhomboid.routine.domain.safety;
