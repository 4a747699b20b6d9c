/** What members report of pain and symptoms between sessions. Health data. */
package org.rhomboid.progress.domain.checkin;
