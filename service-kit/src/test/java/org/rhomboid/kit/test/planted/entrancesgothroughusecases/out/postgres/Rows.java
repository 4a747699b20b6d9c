package org.rhomboid.kit.test.planted.entrancesgothroughusecases.out.postgres;

public record Rows() {}
