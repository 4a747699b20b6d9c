/** What members agreed to and who looked at what, as HTTP. */
package org.rhomboid.progress.in.rest.privacy;
