/** Who follows what happens as it happens: the member's own events, and an organisation's counts a minute at a time. Nothing of it is durable. */
package org.rhomboid.gateway.usecase.live;
