/** The keys that issuers sign with: one that is given, or a set that an issuer publishes and changes. Knows nothing of tenants and claims. */
package org.rhomboid.kit.identity.key;
