package org.rhomboid.routine.usecase;

import org.rhomboid.routine.domain.catalog.Withdrawal;

/**
 * That a layer withdrew an exercise for good.
 *
 * @param sequence the entry's version by which it was withdrawn: a later one brings it back
 */
public record Retirement(String slug, long sequence, Withdrawal why) {}
