-- Workbooks on their way into a register: what was uploaded, what was found in it, and rows that are ready.

CREATE TABLE register_import (
  id uuid PRIMARY KEY,
  register text NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  region_code text NOT NULL REFERENCES region (code),
  file_name text NOT NULL,
  sha256 text NOT NULL,
  bytes bytea,
  state text NOT NULL CHECK (state IN ('checking', 'checked', 'storing', 'done', 'failed', 'discarded')),
  columns jsonb NOT NULL,
  sample jsonb NOT NULL,
  sheet text NOT NULL,
  heading_row integer NOT NULL,
  rows_read integer NOT NULL DEFAULT 0,
  counts jsonb NOT NULL,
  faults jsonb NOT NULL,
  fault_count integer NOT NULL DEFAULT 0,
  differences jsonb NOT NULL,
  decision jsonb,
  error jsonb,
  added integer NOT NULL DEFAULT 0,
  updated integer NOT NULL DEFAULT 0,
  started_at timestamptz NOT NULL,
  ended_at timestamptz
);
COMMENT ON TABLE register_import IS '导入: a workbook on its way into a register; its bytes are kept until it ended';
CREATE INDEX register_import_of ON register_import (person_id, register, started_at DESC);

CREATE TABLE register_import_row (
  import_id uuid NOT NULL REFERENCES register_import (id),
  row integer NOT NULL,
  person_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('add', 'update')),
  record_id uuid NOT NULL,
  revision integer NOT NULL,
  columns text NOT NULL,
  content jsonb NOT NULL,
  changes jsonb NOT NULL,
  closed_changes jsonb NOT NULL,
  PRIMARY KEY (import_id, row)
);
COMMENT ON TABLE register_import_row IS 'rows that were checked, ready to be stored at one stroke; gone when the import has ended';

-- a workbook holds what only some may see: it is its owner's alone until it is stored
ALTER TABLE register_import ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON register_import FOR ALL TO wanwu_app
  USING (person_id = (SELECT wanwu_actor())) WITH CHECK (person_id = (SELECT wanwu_actor()));
ALTER TABLE register_import_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON register_import_row FOR ALL TO wanwu_app
  USING (person_id = (SELECT wanwu_actor())) WITH CHECK (person_id = (SELECT wanwu_actor()));
GRANT SELECT, INSERT, UPDATE ON register_import TO wanwu_app;
GRANT SELECT, INSERT, DELETE ON register_import_row TO wanwu_app;

ALTER TABLE record_act ADD COLUMN import_id uuid REFERENCES register_import (id);
COMMENT ON COLUMN record_act.import_id IS 'the import that did it';
GRANT SELECT (import_id) ON record_act TO wanwu_app, wanwu_jobs;
