/** The services as clients: token, request id and trace context are passed on. Only what a decision needs is typed. */
package org.rhomboid.gateway.out.rest;
