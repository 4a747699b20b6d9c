/** The rules of progress: sessions, streaks, safety. Pure functions of their arguments; nothing but {@code java.*}. */
package org.rhomboid.progress.domain;
