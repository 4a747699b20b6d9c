/** What the component tests stand on: keys of this run, and services played by plain HTTP servers. */
package org.rhomboid.gateway.support;
