/** What happens before the first request. */
package org.rhomboid.catalog.in.start;
