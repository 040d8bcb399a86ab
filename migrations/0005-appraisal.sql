-- Appraisal: schemes as versioned data, results with the facts they were worked out from.

ALTER TABLE milestone ADD COLUMN done_by uuid REFERENCES person (id), ADD COLUMN done_at timestamptz;
COMMENT ON COLUMN milestone.done_at IS 'when the unit recorded it as done: not the day it was done';

CREATE TABLE appraisal_scheme (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  name text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  definition jsonb NOT NULL,
  approval jsonb,
  created_by uuid NOT NULL REFERENCES person (id),
  created_at timestamptz NOT NULL,
  CONSTRAINT appraisal_scheme_version UNIQUE (region_code, name, version)
);
COMMENT ON TABLE appraisal_scheme IS '考核办法: a version is never changed, a change is a further one';
CREATE TRIGGER appraisal_scheme_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON appraisal_scheme
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE appraisal (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  scheme_id uuid NOT NULL REFERENCES appraisal_scheme (id),
  from_day date NOT NULL,
  to_day date NOT NULL,
  as_of timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'closed')),
  created_by uuid NOT NULL REFERENCES person (id),
  closed_by uuid REFERENCES person (id),
  closed_at timestamptz,
  CONSTRAINT appraisal_days CHECK (from_day <= to_day),
  CONSTRAINT appraisal_closing CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
COMMENT ON TABLE appraisal IS '一次考核: a scheme applied to the units of a plan, as things were known at as_of';
CREATE INDEX appraisal_plan ON appraisal (plan_id, to_day);

CREATE TABLE appraisal_result (
  id uuid PRIMARY KEY,
  appraisal_id uuid NOT NULL REFERENCES appraisal (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  facts jsonb NOT NULL,
  adjustments jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('computed', 'self-assessed', 'reviewed', 'appealed', 'final')),
  self_assessment text,
  appeal text,
  answer text,
  revision integer NOT NULL DEFAULT 0,
  CONSTRAINT appraisal_result_once UNIQUE (appraisal_id, unit_id)
);
COMMENT ON TABLE appraisal_result IS 'facts as counted, with their records; scores follow from them and the scheme, and are never stored';
COMMENT ON COLUMN appraisal_result.adjustments IS 'scores set by a person, by item, each with its reason';

GRANT SELECT, INSERT ON appraisal_scheme, appraisal, appraisal_result TO wanwu_app;
GRANT UPDATE (state, closed_by, closed_at) ON appraisal TO wanwu_app;
GRANT UPDATE (adjustments, state, self_assessment, appeal, answer, revision) ON appraisal_result TO wanwu_app;
