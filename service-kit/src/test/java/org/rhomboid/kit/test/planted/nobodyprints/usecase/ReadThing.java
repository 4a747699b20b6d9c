package org.rhomboid.kit.test.planted.nobodyprints.usecase;

final class ReadThing {

  private ReadThing() {}

  static void read(String thing) {
    System.out.println(thing);
  }
}
