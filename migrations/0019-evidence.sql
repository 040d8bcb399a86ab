-- Registers and reporting meet: records as evidence of duties, findings from contradicted claims, instruments that
-- wake tasks, and what registers owe by when.

CREATE TABLE record_evidence (
  id uuid PRIMARY KEY,
  register text NOT NULL,
  record_id uuid NOT NULL,
  report_id uuid NOT NULL REFERENCES report (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  rule text,
  title text NOT NULL,
  state text NOT NULL,
  day date,
  revision integer NOT NULL,
  decided_by uuid REFERENCES unit (id),
  verified boolean NOT NULL,
  linked_by uuid NOT NULL REFERENCES person (id),
  linked_at timestamptz NOT NULL,
  removed_at timestamptz
);
COMMENT ON TABLE record_evidence IS '台账佐证: a record of a register put beside a duty in a report; how the record stands is kept up by every act on it, in the act''s own transaction';
COMMENT ON COLUMN record_evidence.rule IS 'the evidence rule of the register that proposed it; null where it was chosen by hand';
COMMENT ON COLUMN record_evidence.decided_by IS 'the unit that brought the record into its state';
COMMENT ON COLUMN record_evidence.verified IS 'the rule says that its states are decisions, and this one was reached by another unit than the one that claims';
CREATE UNIQUE INDEX record_evidence_once ON record_evidence (obligation_id, register, record_id) WHERE removed_at IS NULL;
CREATE INDEX record_evidence_report ON record_evidence (report_id) WHERE removed_at IS NULL;
CREATE INDEX record_evidence_record ON record_evidence (register, record_id) WHERE removed_at IS NULL;
ALTER TABLE record_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY record_evidence_read ON record_evidence FOR SELECT TO wanwu_app
  USING (unit_id IN (SELECT wanwu_units('report.read')));
CREATE POLICY record_evidence_add ON record_evidence FOR INSERT TO wanwu_app
  WITH CHECK (unit_id IN (SELECT wanwu_units('report.file')));
CREATE POLICY record_evidence_change ON record_evidence FOR UPDATE TO wanwu_app
  USING (unit_id IN (SELECT wanwu_units('report.file')));

-- A record moves by an act of another unit than the one that cites it, which may see nothing of the report.
CREATE FUNCTION keep_evidence(
  of_register text, of_record uuid, new_title text, new_state text, new_revision integer, void boolean,
  days jsonb, verified_rules text[]
) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = wanwu, public AS $$
  WITH decider AS (
    SELECT unit_id FROM record_act WHERE register = of_register AND record_id = of_record
      AND to_state = new_state AND from_state IS DISTINCT FROM to_state ORDER BY sequence DESC LIMIT 1)
  UPDATE record_evidence AS link SET title = new_title, state = new_state, revision = new_revision,
    removed_at = CASE WHEN void THEN now() END, day = (days ->> link.rule)::date, decided_by = (SELECT unit_id FROM decider),
    verified = coalesce(link.rule = ANY (verified_rules), false) AND NOT EXISTS (
      SELECT FROM unit_and_above((SELECT unit_id FROM decider)) AS above (id) WHERE above.id IS NULL OR above.id = link.unit_id)
  WHERE register = of_register AND record_id = of_record AND removed_at IS NULL
$$;
COMMENT ON FUNCTION keep_evidence IS 'keeps links to a record as the record stands; days by evidence rule';

CREATE TABLE submission_record (
  submission_id uuid NOT NULL REFERENCES submission (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  register text NOT NULL,
  record_id uuid NOT NULL,
  rule text,
  title text NOT NULL,
  state text NOT NULL,
  day date,
  revision integer NOT NULL,
  verified boolean NOT NULL,
  PRIMARY KEY (submission_id, obligation_id, register, record_id)
);
COMMENT ON TABLE submission_record IS '随报台账佐证: records as they stood when the report was handed in';
CREATE INDEX submission_record_obligation ON submission_record (obligation_id);
CREATE TRIGGER submission_record_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON submission_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE verification_finding (
  verification_id uuid PRIMARY KEY REFERENCES verification (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  record_id uuid NOT NULL UNIQUE,
  raised_at timestamptz NOT NULL
);
COMMENT ON TABLE verification_finding IS '抽核不符转问题整改: which finding was raised from which verification';

CREATE TABLE issue_proposal (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  record_id uuid NOT NULL,
  plan_id uuid NOT NULL REFERENCES plan (id),
  lineage_id uuid NOT NULL,
  instrument text NOT NULL,
  number text,
  issued_on date NOT NULL,
  score numeric(3, 2) NOT NULL CHECK (score BETWEEN 0 AND 1),
  sure boolean NOT NULL,
  proposed_at timestamptz NOT NULL,
  decision text CHECK (decision IN ('confirmed', 'refused')),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  CONSTRAINT issue_proposal_once UNIQUE (record_id, plan_id, lineage_id),
  CONSTRAINT issue_proposal_decided CHECK ((decision IS NULL) = (decided_at IS NULL))
);
COMMENT ON TABLE issue_proposal IS '出台提示: an instrument of the register may be the one that a task waits for';
COMMENT ON COLUMN issue_proposal.decided_by IS 'null: the name in 《》 was the same, so the system recorded the issue';

ALTER TABLE instrument_issue ALTER COLUMN recorded_by DROP NOT NULL;
COMMENT ON COLUMN instrument_issue.recorded_by IS 'null: the system, from the register of instruments';

-- 工作日 by the holiday calendar, as the clocks of the core count them: the day that is so many working days on.
CREATE FUNCTION working_day_after(day date, count integer) RETURNS date LANGUAGE sql STABLE AS $$
  WITH arranged AS (
    SELECT DISTINCT ON (holiday_day.day) holiday_day.day, kind
    FROM (SELECT DISTINCT ON (year) id, year FROM holiday_year ORDER BY year, version DESC) AS latest
    JOIN holiday_day ON year_id = latest.id
    WHERE holiday_day.day > $1 AND holiday_day.day < $1 + $2 * 3 + 30
    ORDER BY holiday_day.day, latest.year DESC
  )
  SELECT at::date FROM generate_series($1 + 1, $1 + $2 * 3 + 30, interval '1 day') AS at
  LEFT JOIN arranged ON arranged.day = at::date
  WHERE coalesce(arranged.kind = 'work', extract(isodow FROM at) < 6)
  ORDER BY at OFFSET $2 - 1 LIMIT 1
$$;
GRANT SELECT ON holiday_year, holiday_day TO wanwu_exact, wanwu_jobs;

-- Units whose due items a calendar shows, and the language of its owner.
CREATE FUNCTION calendar_units(token text) RETURNS TABLE (unit_id uuid, region text, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = wanwu, public AS $$
  SELECT DISTINCT below.id, unit.plan_scope, person.locale
  FROM calendar_link AS link JOIN person ON person.id = link.person_id AND person.state = 'active'
  JOIN role_grant AS held ON held.person_id = person.id AND held.role IN ('liaison', 'leader')
    AND held.valid_from <= wanwu_today() AND (held.valid_to IS NULL OR wanwu_today() < held.valid_to)
  CROSS JOIN LATERAL unit_subtree(coalesce(held.unit_id, person.unit_id)) AS below (id)
  JOIN unit ON unit.id = below.id
  WHERE link.token_hash = token
$$;

GRANT SELECT, INSERT ON record_evidence, submission_record, verification_finding, issue_proposal TO wanwu_app;
GRANT UPDATE (removed_at) ON record_evidence TO wanwu_app;
GRANT UPDATE (decision, decided_by, decided_at) ON issue_proposal TO wanwu_app;
GRANT SELECT ON verification, verification_finding, issue_proposal, instrument_issue, duty, own_register, submission,
  submission_entry TO wanwu_jobs;
