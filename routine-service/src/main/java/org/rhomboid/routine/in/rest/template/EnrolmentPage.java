package org.rhomboid.routine.in.rest.template;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.usecase.template.EnrolledMember;

/**
 * A page of enrolments, as the API document shows it.
 *
 * @param next the cursor of the next page, or null
 */
record EnrolmentPage(List<Item> items, String next) {

  /**
   * Who is in a template.
   *
   * @param version of the template that the running plan follows; null: no running plan follows it yet
   */
  @Schema(name = "Enrolment")
  public record Item(String member, Instant enrolledAt, Long version) {

    static Item of(EnrolledMember enrolled) {
      return new Item(enrolled.member(), enrolled.enrolledAt(), enrolled.follows().orElse(null));
    }
  }
}
