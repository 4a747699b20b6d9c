package org.rhomboid.catalog.usecase;

import java.util.Optional;
import org.rhomboid.catalog.domain.layer.Decision;
import org.rhomboid.catalog.domain.layer.Shown;

/**
 * What a change did.
 *
 * @param shown the exercise as the tenant sees it now
 * @param isNew whether the tenant had no entry of its own before
 */
public record Changed(Decision decision, Optional<Shown> shown, boolean isNew) {}
