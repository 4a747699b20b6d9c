/** A member's figures, as HTTP. */
package org.rhomboid.progress.in.rest.statistics;
