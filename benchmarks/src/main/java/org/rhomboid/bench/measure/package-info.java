/** What passes come to: medians, ratios, and what bounded them. */
package org.rhomboid.bench.measure;
