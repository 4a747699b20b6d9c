/** What this instance has at hand, and may lose at any moment. */
package org.rhomboid.gateway.out.memory;
