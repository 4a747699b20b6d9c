/** Every event of the platform: the one source of what is said on a topic, and by whom. */
package org.rhomboid.events;
