/** Answers composed from several services, and the ports through which these are asked. */
package org.rhomboid.gateway.usecase;
