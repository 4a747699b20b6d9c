package org.rhomboid.gateway.out.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.gateway.usecase.part.Kept;
import org.rhomboid.gateway.usecase.part.KeptParts;
import org.rhomboid.gateway.usecase.part.PartKey;
import org.rhomboid.kit.identity.Member;

/** Kept as JSON, whose size is known: bounded in bytes, and in time. What was not used for longest goes first. */
@ApplicationScoped
class PartsInMemory implements KeptParts {

  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

  /** An entry's own objects, about, in bytes: key, instant, and what the cache has for it. */
  private static final int OVERHEAD = 300;

  /** Longer than anything that was under way for a member when they were forgotten; their services have forgotten them by then. */
  private static final Duration ECHO = Duration.ofMinutes(2);

  private static final long MOST_FORGOTTEN = 10_000;

  private final Cache<PartKey, Stored> parts;
  private final Cache<String, Boolean> forgotten =
      Caffeine.newBuilder().expireAfterWrite(ECHO).maximumSize(MOST_FORGOTTEN).build();
  private final ObjectMapper mapper;

  PartsInMemory(
      ObjectMapper mapper,
      @ConfigProperty(name = "rhomboid.gateway.parts.kept-size") MemorySize size,
      @ConfigProperty(name = "rhomboid.gateway.parts.kept-for") Duration time) {
    this.mapper = mapper;
    this.parts =
        Caffeine.newBuilder()
            .maximumWeight(size.asLongValue())
            .weigher(PartsInMemory::bytes)
            .expireAfterWrite(time)
            .build();
  }

  private record Stored(byte[] json, Instant asOf) {}

  @Override
  public Optional<Kept> find(PartKey key) {
    return Optional.ofNullable(parts.getIfPresent(key)).map(this::read);
  }

  @Override
  public void keep(PartKey key, Kept kept) {
    parts.put(key, new Stored(written(kept), kept.asOf()));
    // Asked afterwards: whoever is forgotten in between is not missed.
    if (forgotten.getIfPresent(key.owner()) != null) {
      parts.invalidate(key);
    }
  }

  @Override
  public void drop(PartKey key) {
    parts.invalidate(key);
  }

  @Override
  public void forget(Member member) {
    String owner = member.key();
    forgotten.put(owner, true);
    parts.asMap().keySet().removeIf(key -> key.owner().equals(owner));
  }

  /** Lets go at once of what is over, which else happens a little later. */
  void cleanUp() {
    parts.cleanUp();
  }

  private static int bytes(PartKey key, Stored stored) {
    return stored.json().length + 2 * (key.owner().length() + key.variant().length()) + OVERHEAD;
  }

  private byte[] written(Kept kept) {
    try {
      return mapper.writeValueAsBytes(kept.document());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("what was read can be written", impossible);
    }
  }

  private Kept read(Stored stored) {
    try {
      return new Kept(mapper.readValue(stored.json(), DOCUMENT), stored.asOf());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
