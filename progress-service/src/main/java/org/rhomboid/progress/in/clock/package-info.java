/** What the clock does: nobody asks for it. */
package org.rhomboid.progress.in.clock;
