/** The load: a closed loop over connections that are kept. It shares the processors with what it measures, so it does as little as it can. */
package org.rhomboid.bench.load;
