/** Other services, asked over HTTP in the member's own name. */
package org.rhomboid.routine.out.rest;
