package org.rhomboid.kit.test.planted.entrancesgothroughusecases.in.rest;

import org.rhomboid.kit.test.planted.entrancesgothroughusecases.out.postgres.Rows;

record ThingResource(Rows rows) {}
