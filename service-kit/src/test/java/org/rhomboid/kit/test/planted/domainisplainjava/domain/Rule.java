package org.rhomboid.kit.test.planted.domainisplainjava.domain;

import com.fasterxml.jackson.databind.ObjectMapper;

record Rule(ObjectMapper mapper) {}
