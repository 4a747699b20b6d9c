/** What is set for one tenant and not for another, at the door. */
package org.rhomboid.gateway.in.rest.tenant;
