/**
 * All that is held of a member, written down to be taken along: an archive of JSON and CSV files, and a Bundle of HL7 FHIR R4. Both are written record by record to
 * a stream, so that a long history needs no more memory than a short one.
 */
package org.rhomboid.progress.in.rest.export;
