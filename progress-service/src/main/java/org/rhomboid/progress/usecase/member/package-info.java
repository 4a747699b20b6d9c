/**
 * The member's aggregate: what is read of it, what a decision leads to, and the port that writes all of that or nothing. Every change of a member's
 * progress goes this way, whoever asks for it.
 */
package org.rhomboid.progress.usecase.member;
