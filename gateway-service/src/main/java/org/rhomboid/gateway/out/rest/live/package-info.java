/** What the live counts need to know of an organisation. */
package org.rhomboid.gateway.out.rest.live;
