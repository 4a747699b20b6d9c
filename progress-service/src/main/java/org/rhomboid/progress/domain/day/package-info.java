/** What is kept of a member's local date: what the streak needs of it, and its totals. */
package org.rhomboid.progress.domain.day;
