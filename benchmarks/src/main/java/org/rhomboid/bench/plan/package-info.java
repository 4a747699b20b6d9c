/** How good the plans are, and how many a second: held against the best that long searches find, by the product's own rules and goals. */
package org.rhomboid.bench.plan;
