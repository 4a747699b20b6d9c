/** {@code bench tenants}: what one tenant notices of another that asks as fast as it can. */
package org.rhomboid.bench.tenants;
