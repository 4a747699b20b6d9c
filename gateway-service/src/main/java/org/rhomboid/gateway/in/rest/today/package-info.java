/** {@code /today}. */
package org.rhomboid.gateway.in.rest.today;
