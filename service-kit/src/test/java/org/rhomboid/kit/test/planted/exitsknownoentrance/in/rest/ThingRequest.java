package org.rhomboid.kit.test.planted.exitsknownoentrance.in.rest;

public record ThingRequest() {}
