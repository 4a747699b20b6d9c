package org.rhomboid.progress.domain.cohort;

/**
 * The secret number of a member: what the noise of every cell is drawn from that the member is in.
 *
 * @param bits known to nobody outside the service
 */
record RecordKey(long bits) {

  private static final long STRIDE = 0x9E3779B97F4A7C15L;

  /** The member's part in the lasting noise about a subject in some time: of mean 0 and variance 1, the same in every cell. */
  double lasting(String subject, long time) {
    return Scatter.standard(mixed(bits ^ mixed(subject.hashCode() * STRIDE + time)));
  }

  /** The member with this value of a figure: another value is another number, unlike the first in every bit. */
  long with(Figure figure, double value) {
    return mixed(bits + STRIDE * (figure.ordinal() + 1) ^ mixed(Double.doubleToLongBits(value)));
  }

  /** Each bit of the result depends on each of the argument: the last step of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mixed(long bits) {
    long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
