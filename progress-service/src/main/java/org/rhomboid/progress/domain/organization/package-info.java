/** What an organisation decides for all of its members, and since when. */
package org.rhomboid.progress.domain.organization;
