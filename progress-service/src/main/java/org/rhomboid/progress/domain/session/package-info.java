/** Sessions as members performed them, and the rules by which one is recorded or refused. */
package org.rhomboid.progress.domain.session;
