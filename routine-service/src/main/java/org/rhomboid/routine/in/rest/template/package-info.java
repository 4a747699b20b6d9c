/** Templates of an organisation and who is enrolled, as HTTP: for those who look after members, with nothing of a member's profile in any answer. */
package org.rhomboid.routine.in.rest.template;
