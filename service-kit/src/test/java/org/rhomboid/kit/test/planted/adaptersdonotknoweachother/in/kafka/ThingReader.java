package org.rhomboid.kit.test.planted.adaptersdonotknoweachother.in.kafka;

import org.rhomboid.kit.test.planted.adaptersdonotknoweachother.in.rest.ThingResponse;

record ThingReader(ThingResponse response) {}
