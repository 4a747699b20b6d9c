package org.rhomboid.progress.usecase.privacy;

import org.rhomboid.kit.page.Page;
import org.rhomboid.progress.domain.privacy.MemberConsent;

/** Where a member stands, and a page of how it came to that, newest first. */
public record ConsentHistory(MemberConsent current, Page<ConsentChange> changes) {}
