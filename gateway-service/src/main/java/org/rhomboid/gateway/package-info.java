/** The public door: identity, forwarding, and the answers that need more than one service. Nothing durable is kept here. */
package org.rhomboid.gateway;
