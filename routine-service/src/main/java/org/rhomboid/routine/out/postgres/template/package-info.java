/** The tables of templates: what is in them, who is enrolled, and the queues of what changed. */
package org.rhomboid.routine.out.postgres.template;
