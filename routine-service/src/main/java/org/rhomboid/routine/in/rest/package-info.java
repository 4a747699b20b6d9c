/** The public API of routines: requests in, representations out, refusals as problems. */
package org.rhomboid.routine.in.rest;
