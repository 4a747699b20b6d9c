/** The service's own events, as its other instances say them. */
package org.rhomboid.catalog.in.kafka;
