/** What the gateway hears of the services. Nothing of it is stored: each instance reads for itself. */
package org.rhomboid.gateway.in.kafka;
