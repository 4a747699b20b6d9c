/** An HTTP server that does nothing: the limit that a service's answers are held against. Made of the same Quarkus, and run with the same flags. */
package org.rhomboid.bench.plain;
