/** {@code GET /live}: server-sent events, written by a plain route, because a stream must cost as little as an open connection does. */
package org.rhomboid.gateway.in.rest.live;
