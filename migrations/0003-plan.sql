-- Plans: documents as handed in, their readings under review, and the ledger in force with a row for every duty.

CREATE TABLE source_file (
  id uuid PRIMARY KEY,
  sha256 text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  name text NOT NULL,
  format text NOT NULL,
  size integer NOT NULL CHECK (size > 0),
  class text NOT NULL CHECK (class IN ('public', 'internal')),
  bytes bytea NOT NULL,
  uploaded_by uuid NOT NULL REFERENCES person (id),
  uploaded_at timestamptz NOT NULL
);
COMMENT ON TABLE source_file IS '原文件: a document as handed in, by content';

CREATE TABLE plan (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  title text NOT NULL,
  number text,
  created_by uuid NOT NULL REFERENCES person (id),
  created_at timestamptz NOT NULL
);
COMMENT ON TABLE plan IS '方案';
CREATE INDEX plan_region ON plan (region_code);

CREATE TABLE plan_version (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  region_code text NOT NULL REFERENCES region (code),
  ordinal integer NOT NULL CHECK (ordinal > 0),
  state text NOT NULL CHECK (state IN ('reviewing', 'in-force', 'superseded', 'discarded')),
  file_id uuid NOT NULL REFERENCES source_file (id),
  file_name text NOT NULL,
  previous_id uuid REFERENCES plan_version (id),
  reading jsonb NOT NULL,
  carried integer NOT NULL DEFAULT 0,
  revision integer NOT NULL DEFAULT 0,
  loaded_by uuid NOT NULL REFERENCES person (id),
  loaded_at timestamptz NOT NULL,
  activated_by uuid REFERENCES person (id),
  activated_at timestamptz,
  task_count integer NOT NULL DEFAULT 0,
  doubt_count integer NOT NULL DEFAULT 0,
  CONSTRAINT plan_version_ordinal UNIQUE (plan_id, ordinal),
  CONSTRAINT plan_version_activation CHECK ((state IN ('in-force', 'superseded')) = (activated_at IS NOT NULL))
);
COMMENT ON TABLE plan_version IS '方案的一版: a print of a plan with what was read from it, kept as read';
COMMENT ON COLUMN plan_version.revision IS 'counts the acts on its review, taken-back ones included: it never stands for two states';
CREATE UNIQUE INDEX plan_version_one_in_force ON plan_version (plan_id) WHERE state = 'in-force';
CREATE UNIQUE INDEX plan_version_one_under_review ON plan_version (plan_id) WHERE state = 'reviewing';

CREATE TABLE review_edit (
  version_id uuid NOT NULL REFERENCES plan_version (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  act integer NOT NULL CHECK (act >= 0),
  edit jsonb NOT NULL,
  actor_id uuid NOT NULL REFERENCES person (id),
  at timestamptz NOT NULL,
  PRIMARY KEY (version_id, sequence)
);
COMMENT ON TABLE review_edit IS '核对时的改动, in order: reading and edits together are the draft';
COMMENT ON COLUMN review_edit.act IS 'the revision that this edit led to; edits of one act are taken back together; 0: carried over from the print before';

CREATE TABLE task (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  version_id uuid NOT NULL REFERENCES plan_version (id),
  lineage_id uuid NOT NULL,
  current boolean NOT NULL,
  ordinal integer NOT NULL,
  reading_id text NOT NULL,
  no text NOT NULL,
  title text,
  section text,
  path text[] NOT NULL,
  body text NOT NULL,
  outcome text,
  start_on date,
  end_on date,
  ongoing boolean NOT NULL,
  schedule_label text,
  condition_instrument text,
  condition_phrase text,
  state text NOT NULL CHECK (state IN ('open', 'waiting')),
  chapter text,
  lead_count integer NOT NULL,
  source_start integer NOT NULL,
  source_end integer NOT NULL,
  source_page integer,
  search text NOT NULL,
  CONSTRAINT task_ordinal UNIQUE (version_id, ordinal)
);
COMMENT ON TABLE task IS '任务: current marks those of the print in force; lineage_id is the same through all prints';
CREATE INDEX task_printed ON task (plan_id, ordinal, id) WHERE current;
CREATE INDEX task_by_deadline ON task ((coalesce(end_on, 'infinity'::date)), plan_id, ordinal, id) WHERE current;
CREATE INDEX task_search ON task USING gin (search gin_trgm_ops) WHERE current;
CREATE INDEX task_lineage ON task (lineage_id);

CREATE TABLE measure (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES task (id),
  ordinal integer NOT NULL,
  no text NOT NULL,
  body text NOT NULL,
  condition_phrase text,
  source_start integer NOT NULL,
  source_end integer NOT NULL,
  source_page integer,
  CONSTRAINT measure_ordinal UNIQUE (task_id, ordinal)
);
COMMENT ON TABLE measure IS '举措';

CREATE TABLE duty (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  version_id uuid NOT NULL REFERENCES plan_version (id),
  task_id uuid NOT NULL REFERENCES task (id),
  measure_id uuid REFERENCES measure (id),
  current boolean NOT NULL,
  ordinal integer NOT NULL,
  unit_id uuid REFERENCES unit (id),
  printed text NOT NULL,
  role text NOT NULL CHECK (role IN ('lead', 'responsible', 'support')),
  origin text NOT NULL CHECK (origin IN ('printed', 'collective', 'implied')),
  consolidating boolean NOT NULL DEFAULT false,
  source_start integer,
  source_end integer,
  source_page integer
);
COMMENT ON TABLE duty IS '职责: unit × task or measure × role; without a unit while none of the directory answers for the printed name';
CREATE INDEX duty_task ON duty (task_id, ordinal);
CREATE INDEX duty_unit ON duty (unit_id, role, task_id) WHERE current;
CREATE INDEX duty_current ON duty (plan_id, role) INCLUDE (unit_id, task_id) WHERE current;
-- A unit owes a part once, however often it is printed; a name nobody answers for yet, once a name.
CREATE UNIQUE INDEX duty_once ON duty
  (task_id, coalesce(measure_id, task_id), role, coalesce(unit_id::text, printed));

CREATE TABLE task_recurrence (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plan (id),
  task_id uuid NOT NULL REFERENCES task (id),
  measure_id uuid REFERENCES measure (id),
  every text NOT NULL,
  phrase text NOT NULL,
  source_start integer,
  source_end integer
);
COMMENT ON TABLE task_recurrence IS '任务自带的周期';
CREATE INDEX task_recurrence_task ON task_recurrence (task_id);

CREATE TABLE plan_target (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  version_id uuid NOT NULL REFERENCES plan_version (id),
  current boolean NOT NULL,
  ordinal integer NOT NULL,
  name text NOT NULL,
  op text NOT NULL CHECK (op IN ('=', '>=', '>', '<=', '<')),
  value numeric NOT NULL,
  unit text,
  year integer,
  phrase text NOT NULL,
  owner_unit_id uuid REFERENCES unit (id),
  source_start integer,
  source_end integer,
  source_page integer
);
COMMENT ON TABLE plan_target IS '指标目标';
CREATE INDEX plan_target_plan ON plan_target (plan_id, ordinal) WHERE current;

CREATE TABLE reporting_rule (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  version_id uuid NOT NULL REFERENCES plan_version (id),
  current boolean NOT NULL,
  who text[] NOT NULL,
  every text NOT NULL,
  due text NOT NULL,
  rrule text,
  recipient text,
  content text[] NOT NULL,
  first_due date,
  phrase text
);
COMMENT ON TABLE reporting_rule IS '报送要求, as the document states it';
CREATE INDEX reporting_rule_plan ON reporting_rule (plan_id) WHERE current;

CREATE TABLE saved_view (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  region_code text NOT NULL REFERENCES region (code),
  name text NOT NULL,
  filter jsonb NOT NULL,
  shared boolean NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT saved_view_name UNIQUE (person_id, name)
);
COMMENT ON TABLE saved_view IS '存下的台账视图';

-- Regions whose plans the actor may see: those it holds the permission for with all under them, and those
-- above, because a city's plan gives duties to its counties.
CREATE FUNCTION plan_regions(permission text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT DISTINCT region_subtree(held.region) FROM wanwu_scope(permission) AS held
  UNION
  SELECT region_and_above(held.region) FROM wanwu_scope(permission) AS held
$$;

GRANT SELECT, INSERT ON source_file, plan, plan_version, review_edit, task, measure, duty, task_recurrence,
  plan_target, reporting_rule, saved_view TO wanwu_app;
GRANT UPDATE (title, number) ON plan TO wanwu_app;
GRANT UPDATE (state, revision, activated_by, activated_at, task_count, doubt_count) ON plan_version TO wanwu_app;
GRANT DELETE ON review_edit, saved_view TO wanwu_app;
GRANT UPDATE (current) ON task, duty, plan_target, reporting_rule TO wanwu_app;
