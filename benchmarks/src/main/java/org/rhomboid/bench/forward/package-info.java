/** {@code bench forward}: the same read through the gateway and without it. */
package org.rhomboid.bench.forward;
