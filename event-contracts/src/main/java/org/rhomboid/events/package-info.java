/**
 * Every event of the platform: the one source of what is said on a topic, and by whom.
 *
 * <p>The JSON Schemas beside this package are the contract; the records are its Java reading. They need a Jackson mapper with the
 * {@code java.time} module that writes dates as text, as Quarkus configures its own. A component that may be null says so and is left
 * out of the JSON then, unless it says that null is written. Readers ignore what they do not know.
 */
package org.rhomboid.events;
