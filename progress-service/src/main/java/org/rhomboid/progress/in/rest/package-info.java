/** The public API of progress: requests in, representations out, refusals as problems. */
package org.rhomboid.progress.in.rest;
