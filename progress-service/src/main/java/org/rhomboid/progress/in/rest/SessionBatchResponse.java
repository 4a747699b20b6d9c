package org.rhomboid.progress.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.kit.problem.Problem;

/**
 * What became of each session of a batch.
 *
 * @param items in the order in which they were sent
 * @param streak as of now, all of them considered
 * @param safety what is open now, with what they raised
 */
public record SessionBatchResponse(List<Item> items, StreakResponse streak, SafetyResponse safety) {

  /**
   * One of them.
   *
   * @param index its place in what was sent, from 0
   * @param id as it was sent; null where it was not
   * @param status as it would be answered alone: 201, 200, 400, 409, 410 or 422
   * @param session as stored, where it is
   * @param problem why not, where it is not; its pointers are into the session
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "SessionBatchItem")
  public record Item(int index, String id, int status, SessionResponse session, Problem problem) {}
}
