package org.rhomboid.catalog.domain;

import java.util.List;

/**
 * What an exercise is called.
 *
 * @param name the name we display
 * @param aliases other names, among them each that an article states; two exercises may share one
 */
public record Naming(String name, List<String> aliases) {

  public Naming {
    aliases = List.copyOf(aliases);
  }
}
