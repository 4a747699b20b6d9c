/** Tokens for trying things out. Nothing of this package is in a production build. */
package org.rhomboid.gateway.in.rest.development;
