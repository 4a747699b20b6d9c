/** What time alone asks for: when it does next, and which week is to be planned by itself. */
package org.rhomboid.routine.domain.clock;
