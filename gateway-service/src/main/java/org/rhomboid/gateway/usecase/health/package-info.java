/** How the services behind the gateway are. */
package org.rhomboid.gateway.usecase.health;
