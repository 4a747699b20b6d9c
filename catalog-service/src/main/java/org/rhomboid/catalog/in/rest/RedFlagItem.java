package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.advice.Action;
import org.rhomboid.catalog.domain.advice.RedFlag;
import org.rhomboid.catalog.domain.advice.Urgency;

/**
 * A warning sign.
 *
 * @param urgency how soon it asks for somebody who can help: ours
 * @param action what to do: never an exercise
 */
@Schema(name = "RedFlagItem")
record RedFlagItem(@JsonUnwrapped PassageItem passage, Urgency urgency, ActionResponse action) {

  @Schema(name = "Action")
  record ActionResponse(String title, String text) {
    private static ActionResponse of(Action action) {
      return new ActionResponse(action.title(), action.text());
    }
  }

  static RedFlagItem of(RedFlag flag) {
    return new RedFlagItem(
        PassageItem.of(flag.passage()), flag.urgency(), ActionResponse.of(flag.action()));
  }

  @Schema(name = "RedFlagPage")
  record Page(List<RedFlagItem> items, String next) {}
}
