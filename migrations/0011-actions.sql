-- Action obligations: what tasks ask to be done again and again, closed by dated records; instruments that tasks wait for.

CREATE TABLE action_interval (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  lineage_id uuid NOT NULL,
  phrase text NOT NULL,
  every text,
  from_on date NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  set_by uuid NOT NULL REFERENCES person (id),
  set_at timestamptz NOT NULL,
  CONSTRAINT action_interval_once UNIQUE (plan_id, lineage_id, phrase)
);
COMMENT ON TABLE action_interval IS '周期设定: the interval the office gives to 定期, 常态化, 适时, or in place of a printed one';
COMMENT ON COLUMN action_interval.every IS 'ISO 8601 duration; null where the office decided that nothing is owed by the calendar';

CREATE TABLE action_record (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  lineage_id uuid NOT NULL,
  phrase text NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit (id),
  due_on date NOT NULL,
  done_on date NOT NULL,
  body text NOT NULL,
  recorded_by uuid NOT NULL REFERENCES person (id),
  recorded_at timestamptz NOT NULL,
  CONSTRAINT action_record_once UNIQUE (plan_id, lineage_id, phrase, unit_id, due_on)
);
COMMENT ON TABLE action_record IS '行动记录: closes what a unit owed by a day; by the clause''s lineage so that it outlives a later print';
CREATE INDEX action_record_unit ON action_record (unit_id, due_on);
CREATE TRIGGER action_record_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON action_record
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE instrument_issue (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  lineage_id uuid NOT NULL,
  instrument text NOT NULL,
  number text,
  issued_on date NOT NULL,
  deadline_on date CHECK (deadline_on >= issued_on),
  revision integer NOT NULL DEFAULT 1,
  recorded_by uuid NOT NULL REFERENCES person (id),
  recorded_at timestamptz NOT NULL,
  CONSTRAINT instrument_issue_once UNIQUE (plan_id, lineage_id)
);
COMMENT ON TABLE instrument_issue IS '文件出台: from then on a task that waited for the instrument counts, in later prints too';
COMMENT ON COLUMN instrument_issue.deadline_on IS 'given by the office where the plan prints no deadline; null while it is still to be given';

GRANT SELECT, INSERT ON action_interval, action_record, instrument_issue TO wanwu_app;
GRANT UPDATE (every, from_on, revision, set_by, set_at) ON action_interval TO wanwu_app;
GRANT UPDATE (deadline_on, revision) ON instrument_issue TO wanwu_app;
GRANT UPDATE (state, end_on) ON task TO wanwu_app;
