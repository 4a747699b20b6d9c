package org.rhomboid.gateway.in.rest.development;

/** @param expiresAt RFC 3339 with {@code Z} */
record TokenResponse(String token, String expiresAt) {}
