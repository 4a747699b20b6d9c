/** Live streams: how many fit into the gateway's memory, and how soon events reach them. */
package org.rhomboid.bench.live;
