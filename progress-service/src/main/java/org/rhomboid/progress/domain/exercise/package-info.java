/** What progress knows of exercises: that they exist, and in which layer. */
package org.rhomboid.progress.domain.exercise;
