package org.rhomboid.progress.in.rest.export.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** What the resources of one member are called, and by whose clock their instants are written. */
final class Names {

  private final String tenant;
  private final String member;

  Names(String tenant, String member) {
    this.tenant = tenant;
    this.member = member;
  }

  /**
   * A name-based UUID: the same in every export of the member, another for each member.
   *
   * @param kind of resource, so that a session and what it reports have different ones
   * @param about what tells it from others of its kind
   */
  String id(String kind, Object about) {
    String name = tenant + "/" + member + "/" + kind + "/" + about;
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }

  Reference to(String kind, Object about) {
    return new Reference("urn:uuid:" + id(kind, about));
  }

  Reference toPatient() {
    return to("patient", "");
  }

  Patient patient() {
    Identifier identifier = new Identifier("urn:rhomboid:tenant:" + tenant + ":member", member);
    return new Patient(id("patient", ""), List.of(identifier));
  }

  /** An instant on the wall clock of its place, with the offset: FHIR asks for seconds and a zone. */
  static String at(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
  }
}
