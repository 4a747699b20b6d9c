package org.rhomboid.routine.domain.profile;

import java.util.List;

/**
 * What an organisation's template adds to a profile while weeks are planned: no part of what the member says, and never stored with it.
 *
 * @param template its name
 * @param version its version, from 1
 * @param focus slugs of exercises that are to come in where they are lawful
 * @param avoid slugs of exercises that stay out
 */
public record Steering(String template, long version, List<String> focus, List<String> avoid) {

  public Steering {
    focus = List.copyOf(focus);
    avoid = List.copyOf(avoid);
  }
}
