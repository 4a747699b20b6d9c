/** The event loop, which many requests share, and work that must not hold it up. */
package org.rhomboid.kit.loop;
