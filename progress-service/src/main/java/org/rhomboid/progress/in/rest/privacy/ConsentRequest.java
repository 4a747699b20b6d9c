package org.rhomboid.progress.in.rest.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.rhomboid.progress.domain.privacy.Consent;

/**
 * A member's word on health data.
 *
 * @param version of the text that the member was shown: 1 to 32 characters, no control characters
 * @param given false: withdrawn
 */
public record ConsentRequest(
    @NotNull(message = "version is required: name the text that was shown, such as 2026-11")
        @Size(min = 1, max = Consent.LONGEST_VERSION, message = VERSION)
        @Pattern(regexp = "\\P{Cc}*", message = VERSION)
        String version,
    @NotNull(message = "given is required: true to agree, false to withdraw") Boolean given) {

  private static final String VERSION =
      "version has 1 to "
          + Consent.LONGEST_VERSION
          + " characters and no control characters: name the text that was shown, such as 2026-11";
}
