package org.rhomboid.kit.test.planted.publishedeventsstayattheiredge.in.rest;

import org.rhomboid.events.ExercisePublished;

record ThingResponse(ExercisePublished event) {}
