-- How every duty of the ledger in force stands is kept, not worked out anew for every overview. What it follows from
-- (duties, reports, verifications, accepted steps) keeps it by triggers, whoever writes.

CREATE TABLE duty_standing (
  plan_id uuid NOT NULL REFERENCES plan (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  task_id uuid NOT NULL REFERENCES task (id),
  lead boolean NOT NULL,
  responsible boolean NOT NULL,
  support boolean NOT NULL,
  claim text,
  found text,
  completed_on date,
  completion_verified boolean NOT NULL,
  steps_due date[] NOT NULL,
  steps_done date[] NOT NULL,
  steps_open date[] NOT NULL,
  PRIMARY KEY (plan_id, unit_id, task_id)
);
COMMENT ON TABLE duty_standing IS '职责现状: a unit in a task of the print in force, with what was last said and found of it; kept by triggers';
COMMENT ON COLUMN duty_standing.lead IS 'roles by the ledger; none of the three where the duty was handed over to this unit';
COMMENT ON COLUMN duty_standing.claim IS 'what the last report signed by its leader says; null where it owes nothing or said nothing';
COMMENT ON COLUMN duty_standing.found IS 'what another unit found of that claim';
COMMENT ON COLUMN duty_standing.completed_on IS 'by the last report accepted, unless another unit found otherwise';
COMMENT ON COLUMN duty_standing.steps_due IS 'days of the accepted breakdown, ascending; steps_done: days on which steps were done; steps_open: due days of the others';

CREATE FUNCTION duty_standing_of(of_plan uuid, of_unit uuid) RETURNS SETOF duty_standing
LANGUAGE sql STABLE SET search_path = wanwu, public AS $$
  WITH held AS (
    SELECT task.id AS task_id, bool_or(role = 'lead') AS lead, bool_or(role = 'responsible') AS responsible,
           bool_or(role = 'support') AS support
    FROM duty JOIN task ON task.id = duty.task_id
    WHERE duty.current AND duty.plan_id = of_plan AND duty.unit_id = of_unit GROUP BY task.id),
  signed AS (
    SELECT id, submissions FROM report
    WHERE plan_id = of_plan AND unit_id = of_unit AND state IN ('signed', 'accepted') ORDER BY due_on DESC, id LIMIT 1),
  accepted AS (
    SELECT id, submissions FROM report
    WHERE plan_id = of_plan AND unit_id = of_unit AND state = 'accepted' ORDER BY due_on DESC, id LIMIT 1),
  said AS (
    SELECT task.id AS task_id, entry.claim, verification.result AS found
    FROM signed JOIN submission ON submission.report_id = signed.id AND submission.ordinal = signed.submissions
    JOIN submission_entry AS entry ON entry.submission_id = submission.id
    JOIN obligation ON obligation.report_id = signed.id AND obligation.id = entry.obligation_id AND required
      AND handed_to IS NULL
    JOIN task ON task.lineage_id = obligation.lineage_id AND task.plan_id = of_plan AND task.current
    LEFT JOIN verification ON verification.obligation_id = obligation.id),
  completed AS (
    SELECT task.id AS task_id, (entry.content ->> 'completedOn')::date AS completed_on,
           coalesce(verification.result = 'verified', false) AS verified
    FROM accepted JOIN submission ON submission.report_id = accepted.id AND submission.ordinal = accepted.submissions
    JOIN submission_entry AS entry ON entry.submission_id = submission.id AND entry.claim = 'done'
    JOIN obligation ON obligation.id = entry.obligation_id
    JOIN task ON task.lineage_id = obligation.lineage_id AND task.plan_id = of_plan AND task.current
    LEFT JOIN verification ON verification.obligation_id = obligation.id
    WHERE verification.result IS DISTINCT FROM 'contradicted'),
  step AS (
    SELECT task.id AS task_id, array_agg(due_on ORDER BY due_on) AS due,
           array_agg(done_on ORDER BY done_on) FILTER (WHERE done_on IS NOT NULL) AS done,
           array_agg(due_on ORDER BY due_on) FILTER (WHERE done_on IS NULL) AS open
    FROM breakdown JOIN milestone ON milestone.breakdown_id = breakdown.id
    JOIN task ON task.lineage_id = breakdown.lineage_id AND task.plan_id = of_plan AND task.current
    WHERE breakdown.plan_id = of_plan AND breakdown.unit_id = of_unit AND breakdown.state = 'accepted'
    GROUP BY task.id)
  SELECT of_plan, of_unit, task_id, coalesce(lead, false), coalesce(responsible, false), coalesce(support, false),
         claim, found, completed_on, coalesce(verified, false), coalesce(due, '{}'), coalesce(done, '{}'), coalesce(open, '{}')
  FROM held FULL JOIN said USING (task_id)
  LEFT JOIN completed USING (task_id) LEFT JOIN step USING (task_id)
$$;
COMMENT ON FUNCTION duty_standing_of IS 'how the duties of a unit in a plan stand, worked out: what duty_standing keeps';

CREATE FUNCTION keep_duty_standing(of_plan uuid, of_units uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = wanwu, public AS $$
BEGIN
  -- two acts on one unit at once: the later one works from what the earlier one left
  PERFORM pg_advisory_xact_lock(hashtextextended('duty_standing/' || of_plan, 0));
  WITH stands AS MATERIALIZED (
    SELECT stand.* FROM unnest(of_units) AS unit (id) CROSS JOIN LATERAL duty_standing_of(of_plan, unit.id) AS stand),
  gone AS (
    DELETE FROM duty_standing AS kept WHERE plan_id = of_plan AND unit_id = ANY (of_units)
      AND NOT EXISTS (SELECT FROM stands WHERE stands.unit_id = kept.unit_id AND stands.task_id = kept.task_id))
  INSERT INTO duty_standing AS kept SELECT * FROM stands
  ON CONFLICT (plan_id, unit_id, task_id) DO UPDATE SET lead = excluded.lead, responsible = excluded.responsible,
    support = excluded.support, claim = excluded.claim, found = excluded.found, completed_on = excluded.completed_on,
    completion_verified = excluded.completion_verified, steps_due = excluded.steps_due,
    steps_done = excluded.steps_done, steps_open = excluded.steps_open
  WHERE ROW (kept.*) IS DISTINCT FROM ROW (excluded.*);
END
$$;
COMMENT ON FUNCTION keep_duty_standing IS 'brings duty_standing of units in a plan up to what it follows from';

CREATE FUNCTION duties_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_duty_standing(plan_id, array_agg(DISTINCT unit_id)) FROM touched WHERE unit_id IS NOT NULL GROUP BY plan_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER duty_added AFTER INSERT ON duty REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION duties_touched();
CREATE TRIGGER duty_changed AFTER UPDATE ON duty REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION duties_touched();
CREATE TRIGGER duty_removed AFTER DELETE ON duty REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION duties_touched();

CREATE FUNCTION breakdowns_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_duty_standing(touched.plan_id, array_agg(DISTINCT touched.unit_id))
  FROM touched JOIN before USING (id)
  WHERE touched.state IS DISTINCT FROM before.state AND 'accepted' IN (touched.state, before.state)
  GROUP BY touched.plan_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER breakdown_decided AFTER UPDATE ON breakdown REFERENCING OLD TABLE AS before NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION breakdowns_touched();

CREATE FUNCTION reports_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_duty_standing(touched.plan_id, array_agg(DISTINCT touched.unit_id))
  FROM touched JOIN before USING (id)
  WHERE (touched.state, touched.submissions, touched.due_on) IS DISTINCT FROM (before.state, before.submissions, before.due_on)
    AND (touched.state IN ('signed', 'accepted') OR before.state IN ('signed', 'accepted'))
  GROUP BY touched.plan_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER report_moved AFTER UPDATE ON report REFERENCING OLD TABLE AS before NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION reports_touched();

CREATE FUNCTION obligations_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_duty_standing(report.plan_id, array_agg(DISTINCT report.unit_id))
  FROM touched JOIN report ON report.id = touched.report_id WHERE report.state IN ('signed', 'accepted')
  GROUP BY report.plan_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER obligation_moved AFTER UPDATE ON obligation REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION obligations_touched();

CREATE FUNCTION verifications_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_duty_standing(period.plan_id, array_agg(DISTINCT touched.unit_id))
  FROM touched JOIN report_period AS period ON period.id = touched.period_id GROUP BY period.plan_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER verification_found AFTER UPDATE ON verification REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION verifications_touched();

CREATE FUNCTION milestones_touched() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_duty_standing(plan_id, array_agg(DISTINCT unit_id))
  FROM breakdown WHERE state = 'accepted' AND id IN (SELECT breakdown_id FROM touched) GROUP BY plan_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER milestone_added AFTER INSERT ON milestone REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION milestones_touched();
CREATE TRIGGER milestone_done AFTER UPDATE ON milestone REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION milestones_touched();
CREATE TRIGGER milestone_removed AFTER DELETE ON milestone REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION milestones_touched();

GRANT SELECT ON duty_standing TO wanwu_app;
SELECT keep_duty_standing(plan_id, array_agg(DISTINCT unit_id)) FROM duty WHERE current AND unit_id IS NOT NULL GROUP BY plan_id;

-- The overview counts duties and obligations without reading them.
CREATE INDEX duty_role ON duty (task_id, role) WHERE current;
CREATE INDEX obligation_held ON obligation (report_id) WHERE handed_to IS NULL;
