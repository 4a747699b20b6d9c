package org.rhomboid.gateway.out.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rhomboid.gateway.usecase.PlannedSession;

/** Of a plan, what the home screen needs: its sessions, of which only the date is read, and whether a safety hold has paused it. */
record PlanDocument(String state, List<Map<String, Object>> sessions) {

  private static final String PAUSED = "PAUSED";

  /** None of a paused plan: nobody is to be asked to do them. */
  List<PlannedSession> planned() {
    return PAUSED.equals(state) ? List.of() : all();
  }

  private List<PlannedSession> all() {
    return sessions.stream().map(PlanDocument::planned).toList();
  }

  private static PlannedSession planned(Map<String, Object> session) {
    return new PlannedSession(LocalDate.parse((String) session.get("date")), session);
  }
}
