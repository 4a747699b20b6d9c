/** Lists: keyset pagination with an opaque cursor, and query parameters read strictly. */
package org.rhomboid.kit.page;
