/** What the service does, a verb each: read, decide, write, announce, answer. The ports say what that needs. */
package org.rhomboid.progress.usecase;
