/** What progress hears of the other services: envelope, once, use case. */
package org.rhomboid.progress.in.kafka;
