/**
 * What every HTTP server of ours does before a request finds its way: refuses what two readers could read in two ways, names each request, and turns new ones
 * away while the service ends.
 *
 * <p>Vert.x refuses what it cannot read before any handler of an application, with no body at all. The one place where an application can say otherwise is
 * where a server's socket is configured: {@link org.rhomboid.kit.http.StrictServers} puts itself there, through Vert.x's own service provider interface.
 */
package org.rhomboid.kit.http;
