/** RFC 9457 problem documents: one shape for every refusal, each error declared once in a catalogue. */
package org.rhomboid.kit.problem;
