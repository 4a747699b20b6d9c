/** What is kept of a member's wish to be forgotten: proof, and nothing else. */
package org.rhomboid.progress.domain.erasure;
