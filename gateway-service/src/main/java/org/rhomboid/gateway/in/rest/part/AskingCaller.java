package org.rhomboid.gateway.in.rest.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.gateway.usecase.part.Asking;
import org.rhomboid.kit.deadline.Deadline;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.language.LanguageLookup;

/** Whoever asks for a composed answer; its one deadline begins here. */
@ApplicationScoped
public class AskingCaller {

  /** As the services speak them. Named here so that a part is kept once in each, and not once for each way to ask for it. */
  private static final List<String> SPOKEN = List.of("en", "de", "es", "fr");

  private final Caller caller;
  private final Clock clock;
  private final Duration patience;

  AskingCaller(
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "rhomboid.gateway.part-timeout") Duration patience) {
    this.caller = caller;
    this.clock = clock;
    this.patience = patience;
  }

  public Asking asking(HttpHeaders headers) {
    List<String> languages = headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return new Asking(
        caller.member(),
        headers.getHeaderString(HttpHeaders.AUTHORIZATION),
        headers.getHeaderString("X-Request-Id"),
        LanguageLookup.best(languages, SPOKEN).orElse(SPOKEN.get(0)),
        clock.instant(),
        Deadline.within(patience));
  }
}
