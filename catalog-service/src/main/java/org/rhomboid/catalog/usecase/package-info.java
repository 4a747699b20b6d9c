/** What the service does, a verb each, and the ports it needs for it. */
package org.rhomboid.catalog.usecase;
