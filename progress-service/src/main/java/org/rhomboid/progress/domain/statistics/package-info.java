/**
 * What a member sees of the own practice as figures: totals of a day, kept beside the sessions as they are recorded, and the series that plots are drawn
 * from.
 *
 * <p>A day's totals are sums and counts and never means, so that they add up in any order and a day that was rebuilt from its sessions and check-ins equals the
 * one that grew with them. Nothing is ever subtracted: where a session is revoked or corrected, its day is rebuilt.
 */
package org.rhomboid.progress.domain.statistics;
