/** What the tests of every service stand on: a real PostgreSQL, a real Kafka, and tokens. Published as the kit's test jar. */
package org.rhomboid.kit.test;
