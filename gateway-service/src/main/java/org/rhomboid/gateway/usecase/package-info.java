/** Answers composed from several services, the ports through which these are asked, and what the gateway forgets. */
package org.rhomboid.gateway.usecase;
