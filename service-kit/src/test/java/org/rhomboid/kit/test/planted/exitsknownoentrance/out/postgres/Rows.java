package org.rhomboid.kit.test.planted.exitsknownoentrance.out.postgres;

import org.rhomboid.kit.test.planted.exitsknownoentrance.in.rest.ThingRequest;

record Rows(ThingRequest request) {}
