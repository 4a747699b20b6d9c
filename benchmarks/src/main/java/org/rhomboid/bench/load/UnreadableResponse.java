package org.rhomboid.bench.load;

/** What came is no response that a load can be measured with. */
final class UnreadableResponse extends RuntimeException {

  UnreadableResponse(String why) {
    super(why);
  }
}
