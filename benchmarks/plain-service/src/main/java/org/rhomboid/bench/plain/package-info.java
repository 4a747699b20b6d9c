/** A service that does nothing: the limit that the answers of real ones are held against. It has what they have in common, and is run with the same flags. */
package org.rhomboid.bench.plain;
