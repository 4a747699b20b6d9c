-- Whatever can be said of a member, straight to the tables: whatever is in a column has to be in the export.
insert into member_progress (tenant_id, member_id, version, streak, safety, unit) values (':tenant', ':member', 9, '{}', null, 'logistics');
insert into session (tenant_id, member_id, id, planned_session_id, replaces, started_at, completed_at, recorded_at, zone, practice_day,
  late, items, pain_before, pain_after, symptoms, note, fingerprint, counted, revoked_at, replaced_by)
values
  (':tenant', ':member', ':ids01', null, null, '2026-11-18T07:00:00Z', '2026-11-18T07:05:00.25Z', '2026-11-20T07:00:00Z', 'Europe/Madrid',
    '2026-11-18', true, '[{"slug": "band-row", "revision": 1, "setsDone": 2, "outcome": "DONE"}]', null, null, '[]', '', 'x', false, null, null),
  (':tenant', ':member', ':ids02', ':ids10', ':ids03', '2026-11-19T07:00:00Z', '2026-11-19T07:10:30Z', '2026-11-19T08:00:00.123456Z', 'Asia/Kolkata',
    '2026-11-19', false, '[{"slug": "band-row", "revision": 3, "setsDone": 2, "repsDone": 10, "holdSeconds": 5, "outcome": "PARTLY",
    "effort": "HARD", "pain": 4}]', 6, 0, '["dull-pain", "stiffness"]', '=secret-note', 'x', true, null, null),
  (':tenant', ':member', ':ids03', null, null, '2026-11-19T07:00:00Z', '2026-11-19T07:10:00Z', '2026-11-19T07:30:00Z', 'Asia/Kolkata',
    '2026-11-19', false, '[]', null, null, '[]', null, 'x', true, '2026-11-19T08:00:00Z', ':ids02');
insert into check_in (tenant_id, member_id, id, kind, at, zone, day, session_id, pain, symptoms, note, recorded_at, fingerprint)
values (':tenant', ':member', ':ids20', 'MORNING_AFTER', '2026-11-20T06:30:00Z', 'Europe/Madrid', '2026-11-20', ':ids02', 8,
  '["stiffness"]', 'woke up', '2026-11-20T06:30:01Z', 'x');
insert into pause (tenant_id, member_id, id, from_date, to_date, reason, created_at, fingerprint)
values (':tenant', ':member', ':ids30', '2026-12-24', null, 'away', '2026-11-20T09:00:00Z', 'x');
insert into member_schedule (tenant_id, member_id, sequence, level, history)
values (':tenant', ':member', 4, 'ADVANCED', '[{"effectiveFrom": "2026-11-01", "zone": "Europe/Madrid", "trainingDays": ["MONDAY", "THURSDAY"],
  "workingDays": ["FRIDAY"], "streakPolicy": "WEEKLY", "weeklyTarget": 2, "dayStartsAt": "03:00:00"},
  {"effectiveFrom": "2026-10-01", "zone": "UTC", "policy": "WORKING_DAYS", "days": ["MONDAY"], "dayStartsAt": "00:00:00"}]');
insert into plan_fact (tenant_id, member_id, plan_id, sequence, subject, kind, ends, fact)
values
  (':tenant', ':member', ':ids40', 5, ':ids40', 'PLANNED', '2026-11-22', '{"week": "2026-W47", "planId": ":ids40", "sequence": 5,
    "effectiveFrom": "2026-11-16", "zone": "Europe/Madrid", "sessions": [{"id": ":ids10", "date": "2026-11-18"}]}'),
  (':tenant', ':member', ':ids40', 6, ':ids10', 'MOVED', '2026-11-22', '{"planId": ":ids40", "sequence": 6, "effectiveFrom": "2026-11-17",
    "movedSession": ":ids10", "movedTo": "2026-11-19"}');
insert into safety_record (tenant_id, member_id, id, at, kind, finding_id, code, urgency, actor, note)
values (':tenant', ':member', ':ids50', '2026-11-20T06:30:01Z', 'RAISED', ':ids51', 'severe-pain', 'URGENT', 'member', null);
insert into consent (tenant_id, member_id, number, purpose, version, given, at)
values (':tenant', ':member', 1, 'HEALTH_DATA', '2026-11', true, '2026-11-01T08:00:00Z'),
  (':tenant', ':member', 2, 'HEALTH_DATA', '2026-11', false, '2026-11-20T10:00:00Z');
insert into audit (tenant_id, id, at, actor, roles, action, subject, details)
values (':tenant', ':ids60', '2026-11-20T11:00:00Z', 'coach-7', '["coach"]', 'MEMBER_CLEARED', ':member', '{}'),
  (':tenant', ':ids61', '2026-11-20T12:00:00Z', ':member', '["analyst"]', 'COHORT_READ', null, '{"range": "90d"}');
insert into cohort_member_week (tenant_id, member_id, week, level, unit, practised_days, seconds, planned, done, pain_sum, pain_count)
values (':tenant', ':member', '2026-11-09', 'BEGINNER', 'sales', 2, 630, 2, 1, 6, 1);
