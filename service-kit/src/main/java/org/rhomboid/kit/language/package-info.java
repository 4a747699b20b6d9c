/** Which language an answer is in. */
package org.rhomboid.kit.language;
