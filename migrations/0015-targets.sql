-- Working days as versioned data; targets with owner, path, values and checks; contacts with the leader's number.

CREATE TABLE holiday_year (
  id uuid PRIMARY KEY,
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  version integer NOT NULL CHECK (version > 0),
  notice text NOT NULL,
  issued_on date NOT NULL,
  entered_by uuid REFERENCES person (id),
  entered_at timestamptz NOT NULL,
  CONSTRAINT holiday_year_version UNIQUE (year, version)
);
COMMENT ON TABLE holiday_year IS '放假调休安排 of a year by the notice of the State Council''s office; the latest version counts, none is changed';
COMMENT ON COLUMN holiday_year.entered_by IS 'null: shipped with the product';

CREATE TABLE holiday_day (
  year_id uuid NOT NULL REFERENCES holiday_year (id),
  day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('off', 'work')),
  name text NOT NULL,
  PRIMARY KEY (year_id, day)
);
COMMENT ON TABLE holiday_day IS 'days off, and weekend days that are worked (调休上班); every other day is as in any week';
CREATE TRIGGER holiday_year_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON holiday_year
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER holiday_day_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON holiday_day
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

INSERT INTO holiday_year (id, year, version, notice, issued_on, entered_at) VALUES
  ('00000000-0000-7000-8000-000000002023', 2023, 1, '国办发明电〔2022〕16号', '2022-12-08', '2022-12-08T00:00:00+08:00'),
  ('00000000-0000-7000-8000-000000002024', 2024, 1, '国办发明电〔2023〕7号', '2023-10-25', '2023-10-25T00:00:00+08:00'),
  ('00000000-0000-7000-8000-000000002025', 2025, 1, '国办发明电〔2024〕12号', '2024-11-12', '2024-11-12T00:00:00+08:00'),
  ('00000000-0000-7000-8000-000000002026', 2026, 1, '国办发明电〔2025〕7号', '2025-11-04', '2025-11-04T00:00:00+08:00');

INSERT INTO holiday_day (year_id, day, kind, name)
SELECT ('00000000-0000-7000-8000-00000000' || span.year)::uuid, day::date, 'off', span.name
FROM (VALUES
  (2023, '元旦', '2022-12-31', '2023-01-02'), (2023, '春节', '2023-01-21', '2023-01-27'),
  (2023, '清明节', '2023-04-05', '2023-04-05'), (2023, '劳动节', '2023-04-29', '2023-05-03'),
  (2023, '端午节', '2023-06-22', '2023-06-24'), (2023, '中秋节、国庆节', '2023-09-29', '2023-10-06'),
  (2024, '元旦', '2024-01-01', '2024-01-01'), (2024, '春节', '2024-02-10', '2024-02-17'),
  (2024, '清明节', '2024-04-04', '2024-04-06'), (2024, '劳动节', '2024-05-01', '2024-05-05'),
  (2024, '端午节', '2024-06-10', '2024-06-10'), (2024, '中秋节', '2024-09-15', '2024-09-17'),
  (2024, '国庆节', '2024-10-01', '2024-10-07'),
  (2025, '元旦', '2025-01-01', '2025-01-01'), (2025, '春节', '2025-01-28', '2025-02-04'),
  (2025, '清明节', '2025-04-04', '2025-04-06'), (2025, '劳动节', '2025-05-01', '2025-05-05'),
  (2025, '端午节', '2025-05-31', '2025-06-02'), (2025, '国庆节、中秋节', '2025-10-01', '2025-10-08'),
  (2026, '元旦', '2026-01-01', '2026-01-03'), (2026, '春节', '2026-02-15', '2026-02-23'),
  (2026, '清明节', '2026-04-04', '2026-04-06'), (2026, '劳动节', '2026-05-01', '2026-05-05'),
  (2026, '端午节', '2026-06-19', '2026-06-21'), (2026, '中秋节', '2026-09-25', '2026-09-27'),
  (2026, '国庆节', '2026-10-01', '2026-10-07')
) AS span (year, name, first, last), generate_series(span.first::timestamp, span.last::timestamp, '1 day') AS day;
INSERT INTO holiday_day (year_id, day, kind, name)
SELECT ('00000000-0000-7000-8000-00000000' || worked.year)::uuid, worked.day::date, 'work', worked.name
FROM (VALUES
  (2023, '春节', '2023-01-28'), (2023, '春节', '2023-01-29'), (2023, '劳动节', '2023-04-23'), (2023, '劳动节', '2023-05-06'),
  (2023, '端午节', '2023-06-25'), (2023, '中秋节、国庆节', '2023-10-07'), (2023, '中秋节、国庆节', '2023-10-08'),
  (2024, '春节', '2024-02-04'), (2024, '春节', '2024-02-18'), (2024, '清明节', '2024-04-07'), (2024, '劳动节', '2024-04-28'),
  (2024, '劳动节', '2024-05-11'), (2024, '中秋节', '2024-09-14'), (2024, '国庆节', '2024-09-29'), (2024, '国庆节', '2024-10-12'),
  (2025, '春节', '2025-01-26'), (2025, '春节', '2025-02-08'), (2025, '劳动节', '2025-04-27'),
  (2025, '国庆节、中秋节', '2025-09-28'), (2025, '国庆节、中秋节', '2025-10-11'),
  (2026, '元旦', '2026-01-04'), (2026, '春节', '2026-02-14'), (2026, '春节', '2026-02-28'), (2026, '劳动节', '2026-05-09'),
  (2026, '国庆节', '2026-09-20'), (2026, '国庆节', '2026-10-10')
) AS worked (year, name, day);

ALTER TABLE report_cycle ADD COLUMN moves boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN report_cycle.moves IS '逢休息日顺延: a due day of rest moves to the next working day of the holiday calendar';
ALTER TABLE report_period ADD COLUMN rule_due_on date, ADD COLUMN closes_year integer;
COMMENT ON COLUMN report_period.rule_due_on IS 'the due day by the rule, where due_on was moved from it when the period opened';
COMMENT ON COLUMN report_period.closes_year IS 'the year whose values are owed with this period: its last one of the year, or a yearly one';

CREATE TABLE indicator (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  kind text NOT NULL CHECK (kind IN ('figure', 'goal')),
  name text NOT NULL,
  unit text,
  owner_unit_id uuid NOT NULL REFERENCES unit (id),
  source text NOT NULL,
  calibre text NOT NULL,
  cumulative boolean NOT NULL,
  path text NOT NULL CHECK (path IN ('interpolated', 'printed')),
  base_year integer,
  base_value numeric,
  revision integer NOT NULL DEFAULT 1,
  confirmed_by uuid NOT NULL REFERENCES person (id),
  confirmed_at timestamptz NOT NULL,
  CONSTRAINT indicator_once UNIQUE (plan_id, kind, name),
  CONSTRAINT indicator_base CHECK ((base_year IS NULL) = (base_value IS NULL))
);
COMMENT ON TABLE indicator IS '指标: what the office confirmed of a target of the plan, by its name so that it outlives a later print';
COMMENT ON COLUMN indicator.calibre IS '统计口径';
COMMENT ON COLUMN indicator.cumulative IS '累计值: never below the value before';

CREATE TABLE indicator_obligation (
  id uuid PRIMARY KEY,
  indicator_id uuid NOT NULL REFERENCES indicator (id),
  report_id uuid NOT NULL REFERENCES report (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  year integer NOT NULL,
  CONSTRAINT indicator_obligation_once UNIQUE (indicator_id, year)
);
COMMENT ON TABLE indicator_obligation IS '指标年度应报: frozen when the period that closes the year opens; outside of the duties that completeness counts';
CREATE INDEX indicator_obligation_report ON indicator_obligation (report_id);

CREATE TABLE indicator_draft (
  obligation_id uuid PRIMARY KEY REFERENCES indicator_obligation (id),
  report_id uuid NOT NULL REFERENCES report (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  content jsonb NOT NULL,
  revision integer NOT NULL,
  edited_by uuid NOT NULL REFERENCES person (id),
  edited_at timestamptz NOT NULL
);
COMMENT ON TABLE indicator_draft IS '草稿: seen by the unit alone until it is submitted';
ALTER TABLE indicator_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY indicator_draft_own ON indicator_draft USING (unit_id IN (SELECT wanwu_units('report.file')));

CREATE TABLE submission_value (
  submission_id uuid NOT NULL REFERENCES submission (id),
  obligation_id uuid NOT NULL REFERENCES indicator_obligation (id),
  value numeric,
  content jsonb NOT NULL,
  PRIMARY KEY (submission_id, obligation_id)
);
COMMENT ON TABLE submission_value IS '所报指标值: a claim of the owner, never changed afterwards';
CREATE INDEX submission_value_obligation ON submission_value (obligation_id);
CREATE TRIGGER submission_value_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON submission_value
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE indicator_check (
  id uuid PRIMARY KEY,
  obligation_id uuid NOT NULL UNIQUE REFERENCES indicator_obligation (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  verifier_unit_id uuid NOT NULL REFERENCES unit (id),
  planned_on date NOT NULL,
  planned_by uuid NOT NULL REFERENCES person (id),
  planned_at timestamptz NOT NULL,
  result text CHECK (result IN ('verified', 'contradicted')),
  claimed numeric,
  value numeric,
  method text CHECK (method IN ('on-site', 'interview', 'measurement', 'imagery')),
  found text,
  done_on date,
  done_by uuid REFERENCES person (id),
  done_at timestamptz,
  CONSTRAINT indicator_check_other_unit CHECK (verifier_unit_id <> unit_id),
  CONSTRAINT indicator_check_done CHECK ((result IS NULL) = (done_at IS NULL)),
  CONSTRAINT indicator_check_how CHECK (result IS NULL OR (method IS NOT NULL AND done_on IS NOT NULL
    AND found IS NOT NULL AND value IS NOT NULL AND claimed IS NOT NULL))
);
COMMENT ON TABLE indicator_check IS '指标核查: a claimed value looked at by another unit; claimed is the value that was looked at';

CREATE TABLE goal_judgement (
  id uuid PRIMARY KEY,
  indicator_id uuid NOT NULL REFERENCES indicator (id),
  year integer NOT NULL,
  result text NOT NULL CHECK (result IN ('achieved', 'mostly', 'not-achieved')),
  reason text NOT NULL,
  judged_by uuid NOT NULL REFERENCES person (id),
  judged_by_name text NOT NULL,
  judged_unit text NOT NULL,
  judged_at timestamptz NOT NULL
);
COMMENT ON TABLE goal_judgement IS '定性判定 of a goal without a figure: 已实现, 基本实现, 未实现; a later one stands beside the earlier';
CREATE INDEX goal_judgement_indicator ON goal_judgement (indicator_id, year);
CREATE TRIGGER goal_judgement_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON goal_judgement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE contact ADD COLUMN leader_phone text;

GRANT SELECT, INSERT ON holiday_year, holiday_day, indicator, indicator_obligation, indicator_draft, submission_value,
  indicator_check, goal_judgement TO wanwu_app;
GRANT UPDATE (unit, owner_unit_id, source, calibre, cumulative, path, base_year, base_value, revision, confirmed_by,
  confirmed_at) ON indicator TO wanwu_app;
GRANT UPDATE (content, revision, edited_by, edited_at) ON indicator_draft TO wanwu_app;
GRANT UPDATE (result, claimed, value, method, found, done_on, done_by, done_at) ON indicator_check TO wanwu_app;
GRANT SELECT ON contact TO wanwu_jobs;
