/**
 * {@code /health} tells of the services too. Whether the gateway lives, and whether it can work, does not depend on them: a dead service costs its part.
 */
package org.rhomboid.gateway.in.rest.health;
