/** What of the service's own events is published, and as what. */
package org.rhomboid.progress.out.kafka;
