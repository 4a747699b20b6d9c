/**
 * The whole platform on one machine: which parts there are, how each is started, found again and stopped. The commands
 * of the launcher use it, and so do the end-to-end tests.
 */
package org.rhomboid.local.platform;
