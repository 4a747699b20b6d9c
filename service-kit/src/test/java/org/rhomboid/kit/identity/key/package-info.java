/** How keys are had, kept and chosen. */
package org.rhomboid.kit.identity.key;
