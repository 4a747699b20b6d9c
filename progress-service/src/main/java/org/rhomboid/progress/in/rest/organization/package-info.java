/** What an organisation decides, as HTTP. */
package org.rhomboid.progress.in.rest.organization;
