/** Changes that a member asks for in the current plan: requests in, the plan out, refusals as problems. */
package org.rhomboid.routine.in.rest.revision;
