/** {@code /overview}. */
package org.rhomboid.gateway.in.rest.overview;
