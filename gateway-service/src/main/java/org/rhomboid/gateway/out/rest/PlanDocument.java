package org.rhomboid.gateway.out.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rhomboid.gateway.usecase.PlannedSession;

/** Of a plan, what the home screen needs: its sessions, of which only the date is read. */
record PlanDocument(List<Map<String, Object>> sessions) {

  List<PlannedSession> planned() {
    return sessions.stream().map(PlanDocument::planned).toList();
  }

  private static PlannedSession planned(Map<String, Object> session) {
    return new PlannedSession(LocalDate.parse((String) session.get("date")), session);
  }
}
