/**
 * HL7 FHIR R4 (4.0.1), as far as exports speak it: its resources as plain records with the elements that are used, named as the specification names them, and how
 * what is held of a member becomes such resources. No library: the four resources are small, and golden files hold every byte of them.
 *
 * <p>What there is no common word for (which exercise, which symptom of our vocabulary) has a code of a system of our own beside plain text, so that a reader
 * that does not know the system still shows it.
 */
package org.rhomboid.progress.in.rest.export.fhir;
