/** Which web pages may use the API: those of the origins that the token's tenant allows, and those of this host. Without cookies, so without credentials. */
package org.rhomboid.gateway.in.rest.cors;
