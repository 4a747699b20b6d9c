package org.rhomboid.gateway.usecase.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rhomboid.kit.identity.Member;

/** Which tip a member sees on a date: the same all day, another the next, all of them in turn, and not everybody the same. */
final class TipOfTheDay {

  private TipOfTheDay() {}

  /** @return null where there are none */
  @SuppressWarnings("unchecked")
  static Map<String, Object> of(Map<String, Object> tips, Member member, LocalDate date) {
    List<Map<String, Object>> all = (List<Map<String, Object>>) tips.get("items");
    if (all.isEmpty()) {
      return null;
    }
    long turn = member.key().hashCode() + date.toEpochDay();
    return all.get(Math.floorMod(turn, all.size()));
  }
}
