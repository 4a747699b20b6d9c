package org.rhomboid.gateway.usecase.live;

/**
 * What one tenant's members recorded within a minute.
 *
 * @param minute since 1970
 * @param sessions recorded
 * @param members who recorded them, each once; at least so many where a minute had more than are told apart
 */
record MinuteCount(long minute, int sessions, int members) {}
