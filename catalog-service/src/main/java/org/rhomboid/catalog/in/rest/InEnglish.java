package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a resource does not say the language of, such as a problem document, is English: the answer says so. */
final class InEnglish {

  @ServerResponseFilter
  void say(ContainerResponseContext answer) {
    if (answer.hasEntity() && !answer.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, "en");
    }
  }
}
