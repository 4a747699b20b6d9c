/** Why an exercise is in, why one is out, and what a plan lacks: a code and a text each. */
package org.rhomboid.routine.domain.planning.reason;
