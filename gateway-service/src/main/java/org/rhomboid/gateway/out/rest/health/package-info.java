/** The services' own word on how they are. */
package org.rhomboid.gateway.out.rest.health;
