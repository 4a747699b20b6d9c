package org.rhomboid.routine.in.rest.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.template.EnrolmentResult;
import org.rhomboid.routine.usecase.template.EnrolMembers;

/**
 * What became of members who were to be enrolled.
 *
 * @param results in the order of the request
 */
public record EnrolmentResultsResponse(List<Result> results) {

  /** What became of one. */
  @Schema(name = "EnrolmentOfMember")
  public record Result(String member, EnrolmentResult result) {

    static Result of(EnrolMembers.Enrolled enrolled) {
      return new Result(enrolled.member(), enrolled.result());
    }
  }

  static EnrolmentResultsResponse of(List<EnrolMembers.Enrolled> enrolled) {
    return new EnrolmentResultsResponse(enrolled.stream().map(Result::of).toList());
  }
}
