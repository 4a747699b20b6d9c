/** What every instance keeps in memory because it can be read again from Kafka at any time. */
package org.rhomboid.progress.out.memory;
