package org.rhomboid.endtoend.fuzz;

/** Who asks what, so that nobody takes away what another one's requests need. */
enum Part {
  /** Plans anew again and again. */
  PLANNER,
  /** Keeps the plan and changes it. */
  KEEPER,
  /** Reports pain and symptoms: holds would stop anybody's plans. */
  PATIENT,
  /** Has findings that are advice, and puts them away. */
  ADVISED,
  /** Changes profile and consent. */
  PROFILED,
  /** Changes what all of a tenant have: of tenants of their own. */
  EDITOR,
  /** Sends only what must be refused: of a tenant of their own. */
  UNTOUCHED,
  /** Is forgotten. */
  DOOMED;

  static Part of(Operation operation) {
    String path = operation.template().replace("/api/v1", "");
    if (path.equals("/me") || path.startsWith("/erasures")) {
      return DOOMED;
    }
    if (path.startsWith("/me/consents") || operation.id().endsWith("PUT /api/v1/profile")) {
      return PROFILED;
    }
    if (operation.id().equals("POST /api/v1/plans")) {
      return PLANNER;
    }
    if (path.startsWith("/safety/findings") || operation.id().equals("GET /api/v1/safety")) {
      return ADVISED;
    }
    if (path.matches("/(plans|breaks|calendar|profile|today|overview).*")) {
      return KEEPER;
    }
    return path.matches("/(exercises|organization|cohort|members).*") ? EDITOR : PATIENT;
  }
}
