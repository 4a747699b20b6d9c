/** The services as clients: token, request id, language, trace context and deadline are passed on. Only what a decision needs is looked at. */
package org.rhomboid.gateway.out.rest;
