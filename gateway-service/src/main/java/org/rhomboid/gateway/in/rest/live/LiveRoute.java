package org.rhomboid.gateway.in.rest.live;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.rhomboid.gateway.in.rest.GatewayProblem;
import org.rhomboid.gateway.in.rest.forwarding.AskedFor;
import org.rhomboid.gateway.in.rest.forwarding.Refusal;
import org.rhomboid.gateway.usecase.live.Entry;
import org.rhomboid.gateway.usecase.live.FollowMember;
import org.rhomboid.gateway.usecase.live.FollowOrganization;
import org.rhomboid.gateway.usecase.live.Places;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;

/** {@code GET /live}, once it is known who asks. */
@ApplicationScoped
class LiveRoute {

  /** After the token was verified, before the resources. */
  private static final int ORDER = -100;

  private static final String PATH = "/api/v1/live";
  private static final int RETRY_AFTER_SECONDS = 2;
  private static final int LOOK_MILLIS = 1_000;

  private final FollowMember members;
  private final FollowOrganization organizations;
  private final OpenStreams streams;
  private final LiveSettings settings;
  private final Refusal refusal;
  private final Clock clock;

  LiveRoute(
      FollowMember members,
      FollowOrganization organizations,
      OpenStreams streams,
      LiveSettings settings,
      Refusal refusal,
      Clock clock) {
    this.members = members;
    this.organizations = organizations;
    this.streams = streams;
    this.settings = settings;
    this.refusal = refusal;
    this.clock = clock;
  }

  void register(@Observes Router router) {
    router.route(PATH).order(ORDER).handler(this::begin);
  }

  private void begin(RoutingContext exchange) {
    try {
      LiveRequest request = LiveRequest.of(exchange);
      AskedFor asked = LiveCaller.of(exchange);
      if (request.organization()) {
        followOrganization(asked, request);
      } else {
        followMember(asked, request);
      }
    } catch (ProblemException refused) {
      refusal.answer(exchange, refused.problem());
    }
  }

  private void followMember(AskedFor asked, LiveRequest request) {
    if (onlyHead(asked)) {
      return;
    }
    EventStream stream = new EventStream(asked.exchange(), streams);
    MemberStream events = new MemberStream(stream);
    Entry entry = members.follow(asked.member(), request.lastEventId(), events);
    if (entry instanceof Entry.Begun begun) {
      events.begin(begun);
      open(asked, stream, events::beat, List.of(begun::leave));
    } else {
      throw refused((Entry.Refused) entry);
    }
  }

  private void followOrganization(AskedFor asked, LiveRequest request) {
    if (!asked.identity().hasRole("analyst") && !asked.identity().hasRole("tenant-admin")) {
      throw KitProblem.FORBIDDEN.because(
          "view=organization is for the roles analyst and tenant-admin");
    }
    OptionalLong last = organizations.last();
    if (last.isEmpty()) {
      throw refused(Entry.Refused.NOT_READY);
    }
    long told = request.lastEventId().map(this::minute).orElse(last.getAsLong());
    if (onlyHead(asked)) {
      return;
    }
    Places.Place place = organizations.enter(asked.member()).orElseThrow(() -> noPlace(asked));
    EventStream stream = new EventStream(asked.exchange(), streams);
    OrganizationStream counts =
        new OrganizationStream(
            stream,
            organizations,
            asked.member().tenant(),
            asked.exchange().request().getHeader(HttpHeaders.AUTHORIZATION),
            told);
    open(
        asked,
        stream,
        () -> stream.send(Frames.beat()),
        List.of(place::leave, stream.every(LOOK_MILLIS, counts::look)));
  }

  /** @param released when it ends, whichever way */
  private void open(AskedFor asked, EventStream stream, Runnable beat, List<Runnable> released) {
    List<Runnable> ends = new ArrayList<>(released);
    ends.add(stream.every(settings.heartbeat().toMillis(), beat));
    expiry(asked)
        .ifPresent(
            at -> ends.add(stream.after(at - clock.millis(), () -> stream.end("token-expired"))));
    stream.open(() -> ends.forEach(Runnable::run));
  }

  private boolean onlyHead(AskedFor asked) {
    if (!asked.exchange().request().method().equals(HttpMethod.HEAD)) {
      return false;
    }
    EventStream.head(asked.exchange().response());
    asked.exchange().response().end();
    return true;
  }

  private long minute(String id) {
    long now = TimeUnit.MILLISECONDS.toMinutes(clock.millis());
    return OrganizationStream.minute(id)
        .filter(minute -> minute <= now)
        .orElseThrow(LiveRequest::notAPosition);
  }

  /** Until then the token is in force, in milliseconds since 1970. */
  private static Optional<Long> expiry(AskedFor asked) {
    return asked.identity().getPrincipal() instanceof JsonWebToken token
        ? Optional.of(TimeUnit.SECONDS.toMillis(token.getExpirationTime()))
        : Optional.empty();
  }

  private ProblemException noPlace(AskedFor asked) {
    return refused(
        organizations.hasEnough(asked.member())
            ? Entry.Refused.MEMBER_HAS_ENOUGH
            : Entry.Refused.FULL);
  }

  private static ProblemException refused(Entry.Refused why) {
    return switch (why) {
      case NOT_A_POSITION -> LiveRequest.notAPosition();
      case MEMBER_HAS_ENOUGH ->
          later(GatewayProblem.TOO_MANY_STREAMS, "close one of them before you open another");
      case NOT_READY ->
          later(GatewayProblem.LIVE_UNAVAILABLE, "this instance has not read the live topics yet");
      case FULL -> later(GatewayProblem.LIVE_UNAVAILABLE, "this instance has no room for another");
    };
  }

  private static ProblemException later(GatewayProblem problem, String detail) {
    return new ProblemException(Problem.of(problem, detail).retryAfter(RETRY_AFTER_SECONDS));
  }
}
