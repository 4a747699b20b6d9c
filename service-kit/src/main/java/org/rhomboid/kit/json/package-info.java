/** Request bodies read strictly: what cannot be read is 400, what breaks a rule is 422 with every violation and its pointer. */
package org.rhomboid.kit.json;
