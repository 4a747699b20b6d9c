package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whatever language was asked for, the texts are English: the only one there is, and the answer says so. */
final class InEnglish {

  @ServerResponseFilter
  void say(ContainerResponseContext answer) {
    if (answer.hasEntity()) {
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, "en");
    }
  }
}
