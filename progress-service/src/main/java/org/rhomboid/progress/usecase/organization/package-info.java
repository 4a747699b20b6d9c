/** What an organisation decides for its members. */
package org.rhomboid.progress.usecase.organization;
