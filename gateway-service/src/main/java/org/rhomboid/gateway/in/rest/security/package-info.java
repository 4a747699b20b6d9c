/** What every answer tells browsers, so that nothing of it is run, framed, guessed at or kept where it should not be. */
package org.rhomboid.gateway.in.rest.security;
