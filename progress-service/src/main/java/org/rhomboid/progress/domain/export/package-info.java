/** What a member takes along: all that is held of one person, as plain values, without a word on how it is written down. */
package org.rhomboid.progress.domain.export;
