package org.rhomboid.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is said of members' profiles and of their plans of one week. The days of sessions are counted from its Monday. */
final class PublishedPlans {

  private final UUID plan = UUID.randomUUID();
  private final Published published;
  private final LocalDate monday;

  PublishedPlans(String bootstrapServers, LocalDate monday) {
    this.published = new Published(bootstrapServers);
    this.monday = monday;
  }

  void planned(ProgressClient member, long sequence, Map<UUID, Integer> sessions) {
    planned(member, sequence, sessions, Instant.now());
  }

  void planned(ProgressClient member, long sequence, Map<UUID, Integer> sessions, Instant at) {
    List<String> each =
        sessions.entrySet().stream()
            .map(
                it ->
                    "{\"id\":\"%s\",\"date\":\"%s\",\"items\":[]}"
                        .formatted(it.getKey(), monday.plusDays(it.getValue())))
            .toList();
    String week = DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, 8);
    published.send(
        member,
        "routine-planned",
        sequence,
        at,
        """
        {"memberId":"%s","planId":"%s","week":"%s","zone":"UTC","effectiveFrom":"%s","sessions":%s,"restDays":[]}"""
            .formatted(member.member(), planOf(sequence), week, monday, each));
  }

  void moved(ProgressClient member, long sequence, int effectiveFrom, Map<UUID, Integer> moves) {
    moved(member, sequence, effectiveFrom, moves, Instant.now());
  }

  /** Sessions of the plan that was made just before. */
  void moved(
      ProgressClient member,
      long sequence,
      int effectiveFrom,
      Map<UUID, Integer> moves,
      Instant at) {
    List<String> each =
        moves.entrySet().stream()
            .map(
                it ->
                    "{\"sessionId\":\"%s\",\"next\":{\"date\":\"%s\"},\"code\":\"MOVED\"}"
                        .formatted(it.getKey(), monday.plusDays(it.getValue())))
            .toList();
    published.send(
        member,
        "routine-adapted",
        sequence,
        at,
        "{\"memberId\":\"%s\",\"planId\":\"%s\",\"effectiveFrom\":\"%s\",\"changes\":%s}"
            .formatted(
                member.member(), planOf(sequence - 1), monday.plusDays(effectiveFrom), each));
  }

  void profile(ProgressClient member, long sequence, String trainingDays) {
    profile(member, sequence, trainingDays, Instant.now());
  }

  void profile(ProgressClient member, long sequence, String trainingDays, Instant at) {
    published.send(
        member,
        "profile-updated",
        sequence,
        at,
        """
        {"memberId":"%s","history":[{"effectiveFrom":"%s","zone":"UTC","trainingDays":[%s],"workingDays":[],
         "streakPolicy":null,"weeklyTarget":null,"dayStartsAt":"00:00"}]}"""
            .formatted(member.member(), monday.minusDays(30), trainingDays));
  }

  private UUID planOf(long sequence) {
    return new UUID(plan.getMostSignificantBits(), plan.getLeastSignificantBits() + sequence);
  }
}
