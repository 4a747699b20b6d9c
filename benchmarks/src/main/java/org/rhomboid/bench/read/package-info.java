/** {@code bench read}: one exercise, as every client of the catalog reads it. */
package org.rhomboid.bench.read;
