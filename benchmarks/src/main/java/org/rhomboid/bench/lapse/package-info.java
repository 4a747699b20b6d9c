/** {@code bench lapse}: midnight, when thousands of streaks end and nobody does anything. */
package org.rhomboid.bench.lapse;
