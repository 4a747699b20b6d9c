/** What a member has agreed to, and who has looked at what. */
package org.rhomboid.progress.domain.privacy;
