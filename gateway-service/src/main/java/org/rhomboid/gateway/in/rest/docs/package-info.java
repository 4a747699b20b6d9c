/** A page on which people look through the API and try it. All of its parts come from this host. */
package org.rhomboid.gateway.in.rest.docs;
