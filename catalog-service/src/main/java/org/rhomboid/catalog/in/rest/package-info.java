/** The catalog's part of the public API. Any accepted token may read. */
package org.rhomboid.catalog.in.rest;
