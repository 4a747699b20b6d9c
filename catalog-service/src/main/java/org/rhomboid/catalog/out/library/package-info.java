/**
 * Reads the library from the data files that ship with the service. They are files and not rows, so that an editor, a reviewer and a
 * clinician can read the whole content, and its history, without a database.
 */
package org.rhomboid.catalog.out.library;
