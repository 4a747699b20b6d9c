/** PostgreSQL beside the service: what it was asked, and the same asked of it by pgbench. */
package org.rhomboid.bench.store;
