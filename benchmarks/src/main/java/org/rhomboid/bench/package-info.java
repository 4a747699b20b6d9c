/** Measures what the platform can do on this machine, each time beside a limit of the same machine, in the same run. */
package org.rhomboid.bench;
