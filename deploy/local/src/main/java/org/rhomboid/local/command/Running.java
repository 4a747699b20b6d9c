package org.rhomboid.local.command;

import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.PlatformSettings;

/** Whether any part runs, for the script: it must not replace the programs of one that does. */
record Running(PlatformSettings settings) implements Command {

  @Override
  public int run(Words words, Terminal terminal) {
    words.requireNoMore();
    return new LocalPlatform(settings, line -> {}).running().isEmpty() ? FAILED : OK;
  }
}
