-- Reporting: cycles and their periods, what each unit owes in them, what was filed and what became of it.

CREATE TABLE report_cycle (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  rule_id uuid REFERENCES reporting_rule (id),
  name text NOT NULL,
  rrule text,
  first_due date,
  covers_from date NOT NULL,
  opens_before integer NOT NULL CHECK (opens_before BETWEEN 0 AND 366),
  cutoff_before integer NOT NULL CHECK (cutoff_before BETWEEN 0 AND 366),
  locks_after integer NOT NULL CHECK (locks_after BETWEEN 0 AND 366),
  content text[] NOT NULL,
  recipient text,
  ended_on date,
  revision integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL REFERENCES person (id),
  created_at timestamptz NOT NULL,
  CONSTRAINT report_cycle_has_due CHECK (rrule IS NOT NULL OR first_due IS NOT NULL),
  CONSTRAINT report_cycle_name UNIQUE (plan_id, name)
);
COMMENT ON TABLE report_cycle IS '报送制度: a rule of due days with its clocks, read from the document or set by the office';
COMMENT ON COLUMN report_cycle.rrule IS 'RFC 5545, days of Asia/Shanghai; null for a report owed once, on first_due';

CREATE TABLE cycle_unit (
  cycle_id uuid NOT NULL REFERENCES report_cycle (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  confirmed_by uuid NOT NULL REFERENCES person (id),
  confirmed_at timestamptz NOT NULL,
  PRIMARY KEY (cycle_id, unit_id)
);
COMMENT ON TABLE cycle_unit IS '应报单位, as the office confirmed them; a period freezes them when it opens';

CREATE TABLE report_period (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  cycle_id uuid NOT NULL REFERENCES report_cycle (id),
  name_zh text NOT NULL,
  name_en text NOT NULL,
  first boolean NOT NULL,
  covers_from date NOT NULL,
  cutoff_on date NOT NULL,
  opens_on date NOT NULL,
  due_on date NOT NULL,
  locks_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'closed')),
  opened_by uuid NOT NULL REFERENCES person (id),
  opened_at timestamptz NOT NULL,
  closed_by uuid REFERENCES person (id),
  closed_at timestamptz,
  CONSTRAINT report_period_once UNIQUE (cycle_id, due_on),
  CONSTRAINT report_period_closing CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
COMMENT ON TABLE report_period IS '报送期: made when it opens, and with it everything that is owed in it';
CREATE INDEX report_period_plan ON report_period (plan_id, due_on);

CREATE TABLE report (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  period_id uuid NOT NULL REFERENCES report_period (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  origin text NOT NULL CHECK (origin IN ('frozen', 'added')),
  first_due_on date NOT NULL,
  due_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('owed', 'submitted', 'signed', 'returned', 'accepted', 'waived')),
  received_at timestamptz,
  submissions integer NOT NULL DEFAULT 0,
  changes integer NOT NULL DEFAULT 0,
  revision integer NOT NULL DEFAULT 0,
  CONSTRAINT report_once UNIQUE (period_id, unit_id),
  CONSTRAINT report_receipt CHECK (state NOT IN ('signed', 'accepted') OR received_at IS NOT NULL)
);
COMMENT ON TABLE report IS '单位报送: what one unit owes in one period, all its duties together';
COMMENT ON COLUMN report.received_at IS 'when it first came in: the time that counts';
COMMENT ON COLUMN report.due_on IS 'first_due_on, moved by approved extensions only';
CREATE INDEX report_unit ON report (unit_id, period_id);
CREATE INDEX report_plan ON report (plan_id, period_id) INCLUDE (unit_id, state, due_on, received_at);

CREATE TABLE obligation (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  task_id uuid NOT NULL REFERENCES task (id),
  lineage_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('lead', 'responsible', 'support')),
  required boolean NOT NULL,
  consolidating boolean NOT NULL,
  ordinal integer NOT NULL,
  CONSTRAINT obligation_once UNIQUE (report_id, task_id)
);
COMMENT ON TABLE obligation IS '应报事项: a task in a unit''s report of one period; role is the weightiest the unit has in it';
COMMENT ON COLUMN obligation.required IS 'support is asked for a contribution and owes none';
CREATE INDEX obligation_lineage ON obligation (lineage_id, unit_id);

CREATE TABLE report_draft (
  report_id uuid PRIMARY KEY REFERENCES report (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  narrative text NOT NULL,
  revision integer NOT NULL,
  edited_by uuid NOT NULL REFERENCES person (id),
  edited_at timestamptz NOT NULL
);
CREATE TABLE draft_entry (
  obligation_id uuid PRIMARY KEY REFERENCES obligation (id),
  report_id uuid NOT NULL REFERENCES report (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  content jsonb NOT NULL,
  revision integer NOT NULL,
  edited_by uuid NOT NULL REFERENCES person (id),
  edited_at timestamptz NOT NULL
);
COMMENT ON TABLE draft_entry IS '草稿: seen by the unit alone until it is submitted';
CREATE INDEX draft_entry_report ON draft_entry (report_id);

ALTER TABLE report_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY report_draft_own ON report_draft USING (unit_id IN (SELECT wanwu_units('report.file')));
ALTER TABLE draft_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY draft_entry_own ON draft_entry USING (unit_id IN (SELECT wanwu_units('report.file')));

CREATE TABLE evidence_file (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text NOT NULL,
  size integer NOT NULL CHECK (size > 0),
  bytes bytea NOT NULL,
  stored_at timestamptz NOT NULL
);
COMMENT ON TABLE evidence_file IS '佐证原件, by content: the same file is kept once';

CREATE TABLE submission (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report (id),
  ordinal integer NOT NULL CHECK (ordinal > 0),
  narrative text NOT NULL,
  cutoff_on date NOT NULL,
  via text NOT NULL CHECK (via IN ('web', 'on-behalf')),
  received_at timestamptz,
  leader_name text,
  channel text,
  original text REFERENCES evidence_file (sha256),
  original_name text,
  submitted_by uuid NOT NULL REFERENCES person (id),
  submitted_at timestamptz NOT NULL,
  CONSTRAINT submission_ordinal UNIQUE (report_id, ordinal),
  CONSTRAINT submission_on_behalf CHECK (via = 'web' OR (channel IS NOT NULL AND leader_name IS NOT NULL))
);
COMMENT ON TABLE submission IS '报送件: what was handed in, never changed afterwards; a further one follows a return';

CREATE TABLE submission_entry (
  submission_id uuid NOT NULL REFERENCES submission (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  claim text NOT NULL CHECK (claim IN ('progress', 'continuing', 'done', 'not-started')),
  content jsonb NOT NULL,
  PRIMARY KEY (submission_id, obligation_id)
);
CREATE INDEX submission_entry_obligation ON submission_entry (obligation_id);

CREATE TABLE report_act (
  report_id uuid NOT NULL REFERENCES report (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind IN ('added', 'submitted', 'withdrawn', 'signed', 'recorded', 'returned', 'accepted',
    'reopened', 'waived', 'extended', 'handed-over')),
  actor_id uuid NOT NULL REFERENCES person (id),
  actor_name text NOT NULL,
  at timestamptz NOT NULL,
  reason text,
  detail jsonb NOT NULL,
  PRIMARY KEY (report_id, sequence)
);
COMMENT ON TABLE report_act IS 'every dated act on a report with its actor; the state of the report follows from them';
CREATE TRIGGER report_act_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON report_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON submission
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON submission_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE report_request (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report (id),
  kind text NOT NULL CHECK (kind IN ('extension', 'waiver', 'reopening', 'hand-over')),
  reason text NOT NULL,
  wanted_due date,
  to_unit_id uuid REFERENCES unit (id),
  old_due date NOT NULL,
  asked_by uuid NOT NULL REFERENCES person (id),
  asked_at timestamptz NOT NULL,
  decision text CHECK (decision IN ('approved', 'refused')),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  decision_reason text,
  CONSTRAINT report_request_date CHECK ((kind = 'extension') = (wanted_due IS NOT NULL)),
  CONSTRAINT report_request_unit CHECK ((kind = 'hand-over') = (to_unit_id IS NOT NULL)),
  CONSTRAINT report_request_decided CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CONSTRAINT report_request_other_eyes CHECK (decided_by <> asked_by)
);
COMMENT ON TABLE report_request IS '申请: extension, waiver, reopening, hand-over; decided by somebody else, the old date stays';
CREATE UNIQUE INDEX report_request_one_open ON report_request (report_id, kind) WHERE decision IS NULL;

CREATE TABLE breakdown (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  lineage_id uuid NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit (id),
  leader text NOT NULL,
  person text NOT NULL,
  steps text NOT NULL,
  continuing text NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
  reason text,
  revision integer NOT NULL DEFAULT 1,
  edited_by uuid NOT NULL REFERENCES person (id),
  edited_at timestamptz NOT NULL,
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  CONSTRAINT breakdown_once UNIQUE (plan_id, lineage_id, unit_id)
);
COMMENT ON TABLE breakdown IS '任务分解: how a unit will do its part of a task, by the clause''s lineage so that it outlives a later print';

CREATE TABLE milestone (
  id uuid PRIMARY KEY,
  breakdown_id uuid NOT NULL REFERENCES breakdown (id),
  ordinal integer NOT NULL,
  name text NOT NULL,
  due_on date NOT NULL,
  done_on date,
  CONSTRAINT milestone_ordinal UNIQUE (breakdown_id, ordinal)
);
COMMENT ON TABLE milestone IS '节点';

CREATE TABLE evidence (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report (id),
  obligation_id uuid REFERENCES obligation (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  sha256 text NOT NULL REFERENCES evidence_file (sha256),
  name text NOT NULL,
  added_by uuid NOT NULL REFERENCES person (id),
  added_at timestamptz NOT NULL,
  removed_at timestamptz
);
COMMENT ON TABLE evidence IS '佐证: a file put beside a duty in a report';
CREATE INDEX evidence_report ON evidence (report_id) WHERE removed_at IS NULL;

CREATE TABLE verification (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  period_id uuid NOT NULL REFERENCES report_period (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  verifier_unit_id uuid NOT NULL REFERENCES unit (id),
  planned_on date NOT NULL,
  risk integer NOT NULL,
  basis jsonb NOT NULL,
  drawn_by uuid NOT NULL REFERENCES person (id),
  drawn_at timestamptz NOT NULL,
  result text CHECK (result IN ('verified', 'contradicted')),
  method text CHECK (method IN ('on-site', 'interview', 'measurement', 'imagery')),
  found text,
  done_on date,
  done_by uuid REFERENCES person (id),
  done_at timestamptz,
  CONSTRAINT verification_once UNIQUE (obligation_id),
  CONSTRAINT verification_other_unit CHECK (verifier_unit_id <> unit_id),
  CONSTRAINT verification_done CHECK ((result IS NULL) = (done_at IS NULL)),
  CONSTRAINT verification_how CHECK (result IS NULL OR (method IS NOT NULL AND done_on IS NOT NULL AND found IS NOT NULL))
);
COMMENT ON TABLE verification IS '抽核: a claim looked at on the spot by another unit; reading papers at a desk is none';
CREATE INDEX verification_period ON verification (period_id);

CREATE TABLE contact (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  unit_id uuid NOT NULL REFERENCES unit (id),
  leader text NOT NULL,
  leader_post text,
  office text,
  liaison text NOT NULL,
  liaison_post text,
  office_phone text,
  mobile text,
  email text,
  remark text,
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to >= valid_from),
  entered_by uuid NOT NULL REFERENCES person (id),
  entered_at timestamptz NOT NULL
);
COMMENT ON TABLE contact IS '联系人名单: one row is one state of it, from a day to a day';
CREATE UNIQUE INDEX contact_one_now ON contact (unit_id) WHERE valid_to IS NULL;

GRANT SELECT, INSERT ON report_cycle, cycle_unit, report_period, report, obligation, report_draft, draft_entry,
  evidence_file, submission, submission_entry, report_act, report_request, breakdown, milestone, evidence,
  verification, contact TO wanwu_app;
GRANT UPDATE ON report_cycle, report_draft, draft_entry, breakdown, milestone TO wanwu_app;
GRANT UPDATE (state, closed_by, closed_at) ON report_period TO wanwu_app;
GRANT UPDATE (state, due_on, received_at, submissions, changes, revision) ON report TO wanwu_app;
GRANT UPDATE (decision, decided_by, decided_at, decision_reason) ON report_request TO wanwu_app;
GRANT UPDATE (removed_at) ON evidence TO wanwu_app;
GRANT UPDATE (result, method, found, done_on, done_by, done_at) ON verification TO wanwu_app;
GRANT UPDATE (valid_to) ON contact TO wanwu_app;
GRANT DELETE ON cycle_unit, report_draft, draft_entry, milestone TO wanwu_app;
