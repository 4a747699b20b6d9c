/** What a member has agreed to, and the record of who looked at what. */
package org.rhomboid.progress.usecase.privacy;
