/** Figures of groups of members, as HTTP. */
package org.rhomboid.progress.in.rest.cohort;
