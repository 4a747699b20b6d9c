/** Creation with ids made by the client: the same id and body again is the same resource, another body is refused. */
package org.rhomboid.kit.creation;
