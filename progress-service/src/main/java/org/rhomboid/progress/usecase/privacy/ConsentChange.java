package org.rhomboid.progress.usecase.privacy;

import org.rhomboid.progress.domain.privacy.Consent;

/**
 * One of the changes that a member made.
 *
 * @param number from 1, in the order of time
 */
public record ConsentChange(long number, Consent consent) {}
