package org.rhomboid.progress.domain.safety;

/** The numeric rating scale: 0 is no pain, 10 the worst imaginable. */
final class PainScale {

  static final int LEAST = 0;
  static final int MOST = 10;

  private PainScale() {}

  static void check(int pain) {
    if (pain < LEAST || pain > MOST) {
      throw new IllegalArgumentException("pain is from 0 to 10");
    }
  }
}
