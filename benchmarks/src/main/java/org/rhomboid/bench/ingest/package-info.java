/** {@code bench ingest}: the session that a member has just done, as every client sends it. */
package org.rhomboid.bench.ingest;
