package org.rhomboid.endtoend.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.rhomboid.endtoend.api.Json;

/** Tokens that nobody may get in with, and tokens that are strange. */
final class TokenMutations {

  private static final List<String> ROLES = List.of("member", "coach", "tenant-admin", "analyst");
  private static final String LONG = "x".repeat(3_000);

  private final Signer signer;
  private final Map<String, Map<String, String>> refused = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> strange = new ConcurrentHashMap<>();

  TokenMutations(Signer signer) {
    this.signer = signer;
  }

  /** One that is refused wherever a token is asked for. */
  Call refused(Call call, Operation operation, Actor actor, RandomGenerator random) {
    Map<String, String> all = refused.computeIfAbsent(key(actor), same -> refused(actor));
    String name = List.copyOf(all.keySet()).get(random.nextInt(all.size()));
    Call made = call.without("Authorization");
    Call.Expected expected = operation.isOpen() ? Call.Expected.ANY : Call.Expected.REFUSED;
    return (all.get(name) == null ? made : made.with("Authorization", all.get(name)))
        .as("token: " + name, expected);
  }

  /** One that may or may not be taken, but breaks nothing. */
  Call strange(Call call, Actor actor, RandomGenerator random) {
    Map<String, String> all = strange.computeIfAbsent(key(actor), same -> strange(actor));
    String name = List.copyOf(all.keySet()).get(random.nextInt(all.size()));
    return call.with("Authorization", all.get(name)).as("token: " + name, Call.Expected.ANY);
  }

  Call twice(Call call, Actor actor) {
    return call.adding("Authorization", "Bearer " + actor.plain())
        .as("token: twice", Call.Expected.ANY);
  }

  private Map<String, String> refused(Actor actor) {
    String good = actor.token();
    String[] parts = good.split("\\.");
    Map<String, String> all = new LinkedHashMap<>();
    all.put("none", null);
    all.put("no scheme", good);
    all.put("scheme alone", "Bearer");
    all.put("empty", "Bearer ");
    all.put("basic", "Basic bWlhOm1pYQ==");
    all.put("garbage", "Bearer a.b.c");
    all.put("two parts", "Bearer " + parts[0] + "." + parts[1]);
    all.put("four parts", "Bearer " + good + ".x");
    all.put("cut short", "Bearer " + good.substring(0, good.length() - 20));
    all.put("without signature", "Bearer " + parts[0] + "." + parts[1] + ".");
    all.put(
        "other signature",
        "Bearer " + parts[0] + "." + parts[1] + "." + parts[2].replace('A', 'B').replace('c', 'd'));
    all.put("alg none", "Bearer " + unsigned("none", parts[1]));
    all.put("alg NoNe", "Bearer " + unsigned("NoNe", parts[1]));
    all.put("alg HS256", "Bearer " + unsigned("HS256", parts[1]) + parts[2]);
    all.put("alg ES256", "Bearer " + unsigned("ES256", parts[1]) + parts[2]);
    all.put(
        "alg is a number",
        "Bearer " + Signer.part("{\"alg\": 5}") + "." + parts[1] + "." + parts[2]);
    all.put("header is no JSON", "Bearer " + Signer.part("{alg") + "." + parts[1] + "." + parts[2]);
    all.put(
        "claims are no JSON", "Bearer " + parts[0] + "." + Signer.part("{sub") + "." + parts[2]);
    all.put("expired", with(actor, claims -> claims.put("exp", 1_600_000_000)));
    all.put("expires never", with(actor, claims -> claims.remove("exp")));
    all.put("exp is text", with(actor, claims -> claims.put("exp", "tomorrow")));
    all.put("not yet", with(actor, claims -> claims.put("nbf", 4_000_000_000L)));
    all.put("other audience", with(actor, claims -> claims.put("aud", "somebody")));
    all.put("no audience", with(actor, claims -> claims.remove("aud")));
    all.put("other issuer", with(actor, claims -> claims.put("iss", "https://evil.example")));
    all.put("no issuer", with(actor, claims -> claims.remove("iss")));
    all.put("no subject", with(actor, claims -> claims.remove("sub")));
    all.put("empty subject", with(actor, claims -> claims.put("sub", "")));
    all.put("subject is an address", with(actor, claims -> claims.put("sub", "mia@example.org")));
    all.put("subject has a NUL", with(actor, claims -> claims.put("sub", "mi\u0000a")));
    all.put("subject is too long", with(actor, claims -> claims.put("sub", LONG)));
    all.put("no tenant", with(actor, claims -> claims.remove("tenant")));
    all.put("tenant in capitals", with(actor, claims -> claims.put("tenant", "ACME")));
    all.put("tenant with a slash", with(actor, claims -> claims.put("tenant", "acme/mia")));
    all.put("tenant is the library", with(actor, claims -> claims.put("tenant", "library")));
    all.put("tenant is too long", with(actor, claims -> claims.put("tenant", LONG)));
    all.put("tenant is a list", with(actor, claims -> claims.putArray("tenant").add("acme")));
    all.put("tenant is a number", with(actor, claims -> claims.put("tenant", 7)));
    all.put("tenant is null", with(actor, claims -> claims.putNull("tenant")));
    return all;
  }

  private Map<String, String> strange(Actor actor) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("no roles", with(actor, claims -> claims.remove("groups")));
    all.put("roles are text", with(actor, claims -> claims.put("groups", "tenant-admin")));
    all.put("roles are a number", with(actor, claims -> claims.put("groups", 5)));
    all.put("roles are an object", with(actor, claims -> claims.putObject("groups").put("a", 1)));
    all.put(
        "roles of other kinds", with(actor, claims -> claims.putArray("groups").add(1).addNull()));
    all.put(
        "many roles", with(actor, claims -> claims.set("groups", Json.of(List.of(LONG, "coach")))));
    all.put("unknown role", with(actor, claims -> claims.set("groups", Json.of(List.of("root")))));
    all.put("analyst", with(actor, claims -> claims.set("groups", Json.of(List.of("analyst")))));
    all.put("coach", with(actor, claims -> claims.set("groups", Json.of(List.of("coach")))));
    all.put(
        "platform-admin",
        with(actor, claims -> claims.set("groups", Json.of(List.of("platform-admin")))));
    all.put("unit is a number", with(actor, claims -> claims.put("unit", 5)));
    all.put("unit is long", with(actor, claims -> claims.put("unit", LONG)));
    all.put("expires in ages", with(actor, claims -> claims.put("exp", Long.MAX_VALUE)));
    all.put("issued tomorrow", with(actor, claims -> claims.put("iat", 4_000_000_000L)));
    all.put("subject is a number", with(actor, claims -> claims.put("sub", 5)));
    all.put("act", with(actor, claims -> claims.putObject("act").put("sub", "machine")));
    all.put(
        "key of its own",
        "Bearer "
            + signer.signed(
                Signer.header().put("jku", "http://127.0.0.1:1/keys").put("kid", "../../x"),
                Signer.claims(actor.tenant(), actor.member(), ROLES)));
    all.put(
        "critical header",
        "Bearer "
            + signer.signed(
                Signer.header().set("crit", Json.of(List.of("b64"))),
                Signer.claims(actor.tenant(), actor.member(), ROLES)));
    all.put("very long", "Bearer " + "a".repeat(9_000) + ".b.c");
    all.put("small scheme", "bearer " + actor.token());
    return all;
  }

  private static String key(Actor actor) {
    return actor.tenant() + "/" + actor.member();
  }

  private static String unsigned(String algorithm, String claims) {
    return Signer.part("{\"typ\":\"JWT\",\"alg\":\"" + algorithm + "\"}") + "." + claims + ".";
  }

  private String with(Actor actor, Consumer<ObjectNode> change) {
    ObjectNode claims = Signer.claims(actor.tenant(), actor.member(), ROLES);
    change.accept(claims);
    return "Bearer " + signer.signed(Signer.header(), claims);
  }
}
