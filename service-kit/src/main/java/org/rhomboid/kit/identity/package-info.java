/** Who asks: whose tokens are accepted, and the verified token as typed values. Every signature below the REST layer takes these, never a string. */
package org.rhomboid.kit.identity;
