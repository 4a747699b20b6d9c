package org.rhomboid.local.command;

import org.rhomboid.local.platform.LocalPlatform;
import org.rhomboid.local.platform.PlatformSettings;

/** The names of the running parts, for the script: it must not replace the programs of one that runs. */
record Running(PlatformSettings settings) implements Command {

  @Override
  public int run(Words words, Terminal terminal) {
    words.requireNoMore();
    new LocalPlatform(settings, line -> {}).running().forEach(terminal::print);
    return OK;
  }
}
