package org.rhomboid.kit.test.planted.everyclasshasalayer.common;

record Shared() {}
