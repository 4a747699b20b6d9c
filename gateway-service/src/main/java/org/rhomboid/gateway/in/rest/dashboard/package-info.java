/** {@code /organization/dashboard}. */
package org.rhomboid.gateway.in.rest.dashboard;
