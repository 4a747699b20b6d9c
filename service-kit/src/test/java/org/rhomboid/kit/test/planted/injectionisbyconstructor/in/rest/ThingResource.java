package org.rhomboid.kit.test.planted.injectionisbyconstructor.in.rest;

import jakarta.inject.Inject;

final class ThingResource {

  @Inject Runnable read;
}
