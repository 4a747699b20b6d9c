package org.rhomboid.bench.tenants;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.load.ClosedLoop;
import org.rhomboid.bench.load.Contender;
import org.rhomboid.bench.load.PacedLoop;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.load.Requests;
import org.rhomboid.bench.load.Served;
import org.rhomboid.bench.load.Target;
import org.rhomboid.bench.parts.MeasuredParts;

/** A quiet tenant, whose answers are measured, and a noisy one. Both read an exercise through the gateway. */
final class Neighbours {

  private static final String GATEWAY = "gateway";
  private static final String EXERCISE = "/api/v1/exercises/wall-angel";
  private static final int OK = 200;

  /** Of the quiet tenant; a hundredth of a pass of 5 s are 5 answers. */
  private static final double PER_SECOND = 100;

  private static final int QUIET_CONNECTIONS = 8;
  private static final int NOISY_CONNECTIONS = 64;
  private static final int MEMBERS = 100;

  /** More than the gateway remembers: by the time that one comes again, it is not known any more. */
  private static final int NEW_TOKENS = 3_000;

  /** So many tenants that none of them is limited while the gateway warms up. */
  private static final int WARM_TENANTS = 200;

  /** The noise is there before anything is measured: what a pause had saved up is spent. */
  private static final Duration LEAD = Duration.ofSeconds(3);

  private final MeasuredParts parts;
  private final PacedLoop paced = new PacedLoop(QUIET_CONNECTIONS, PER_SECOND);
  private final int port;
  private final ProcessHandle gateway;
  private final Target quiet;

  private Neighbours(MeasuredParts parts) {
    this.parts = parts;
    this.port = parts.port(GATEWAY);
    // asked once: it takes a look at every part
    this.gateway = parts.process(GATEWAY);
    this.quiet = target("quiet", OK, List.of(request("quiet", "mia")));
  }

  static Neighbours at(MeasuredParts parts) {
    return new Neighbours(parts);
  }

  /** One line, what it came to. */
  String warmUp(Options options) {
    List<byte[]> requests =
        IntStream.range(0, WARM_TENANTS).mapToObj(i -> request("warm-" + i, "mia")).toList();
    Pass pass =
        new ClosedLoop(options.connections())
            .run(target("warm", Target.ANY, requests), options.warmUpTime());
    return String.format(Locale.ROOT, "warmed up by %,d requests", pass.requests());
  }

  Contender alone() {
    return contender("alone", Optional.empty());
  }

  /** The noisy tenant's tokens are known to the gateway. */
  Contender besideMembers() {
    return contender("beside a noisy tenant", Optional.of(noisy("member-", MEMBERS)));
  }

  /** Each of the noisy tenant's tokens has to be verified. */
  Contender besideNewTokens() {
    return contender("beside new tokens", Optional.of(noisy("new-", NEW_TOKENS)));
  }

  private Contender contender(String name, Optional<Target> noisy) {
    return new Contender() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean warmsUp() {
        return noisy.isPresent();
      }

      @Override
      public Pass run(Duration lasting) {
        return noisy
            .map(noise -> beside(noise, lasting))
            .orElseGet(() -> paced.run(quiet, lasting));
      }
    };
  }

  private Pass beside(Target noisy, Duration lasting) {
    try (Noise noise = Noise.begin(NOISY_CONNECTIONS, noisy, LEAD.plus(lasting).plus(LEAD))) {
      paced.run(quiet, LEAD);
      return paced.run(quiet, lasting);
    }
  }

  private Target noisy(String member, int tokens) {
    List<byte[]> requests =
        IntStream.range(0, tokens).mapToObj(i -> request("noisy", member + i)).toList();
    return target("noisy", Target.ANY, requests);
  }

  private Target target(String name, int status, List<byte[]> requests) {
    Served served = Served.by(gateway);
    return new Target(name, port, Requests.inTurn(requests), status, served);
  }

  private byte[] request(String tenant, String member) {
    Map<String, String> token = Map.of("Authorization", "Bearer " + parts.token(tenant, member));
    return Target.get(tenant, port, EXERCISE, token, gateway).requests().next();
  }
}
