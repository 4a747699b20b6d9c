/** Which roles and scopes each operation needs: one table, {@code access.txt}. */
package org.rhomboid.gateway.in.rest.access;
