/** What of the catalog is published, and as what. */
package org.rhomboid.catalog.out.kafka;
