package org.rhomboid.kit.test.planted.adaptersdonotknoweachother.in.rest;

public record ThingResponse() {}
