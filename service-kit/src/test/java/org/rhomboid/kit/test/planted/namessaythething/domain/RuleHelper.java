package org.rhomboid.kit.test.planted.namessaythething.domain;

record RuleHelper() {}
