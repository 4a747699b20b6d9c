package org.rhomboid.gateway.out.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.rhomboid.gateway.usecase.MemberDay;
import org.rhomboid.gateway.usecase.StreakNow;
import org.rhomboid.gateway.usecase.Streaks;

@ApplicationScoped
class ProgressService implements Streaks {

  private final ProgressClient client;

  ProgressService(@RestClient ProgressClient client) {
    this.client = client;
  }

  @Override
  public Uni<StreakNow> current() {
    return client.streak().map(ProgressService::read);
  }

  private static StreakNow read(Map<String, Object> streak) {
    LocalDate today = LocalDate.parse((String) streak.get("today"));
    ZoneId zone = ZoneId.of((String) streak.get("zone"));
    return new StreakNow(new MemberDay(today, zone), streak);
  }
}
