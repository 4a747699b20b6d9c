package org.rhomboid.gateway.usecase.live;

import org.rhomboid.kit.identity.Member;

/** What is older than what is held: it is on the topics still. */
public interface Backlog {

  /**
   * The partition that a member's events are on, on every topic.
   *
   * @param partitions how many there are
   */
  int partitionOf(Member member, int partitions);

  /**
   * Reads for it, after this call and along with others, as long as it takes until Kafka answers.
   *
   * @return false when too many wait for that already
   */
  boolean read(CatchUp catchUp);
}
