package org.rhomboid.progress.usecase.organization;

import org.rhomboid.progress.domain.organization.Organization;

/** What became of settings that an administrator sent. */
public sealed interface SettingsOutcome {

  /** They are in force. */
  record Saved(Organization organization) implements SettingsOutcome {}

  /** The version held is not the one that the client meant to replace. */
  record Outdated() implements SettingsOutcome {}
}
