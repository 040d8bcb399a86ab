-- Schemes of appraisal say why they change; tenure files; plans handed down and reported up between levels.

ALTER TABLE appraisal_scheme ADD COLUMN reason text;
COMMENT ON COLUMN appraisal_scheme.reason IS 'why a further version was made; null for the first';

-- Tenure files: what is on record of a unit during a leader's tenure, frozen when it is compiled.
CREATE TABLE tenure_file (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  unit_id uuid NOT NULL REFERENCES unit (id),
  from_on date NOT NULL,
  to_on date NOT NULL CHECK (to_on >= from_on),
  content jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  compiled_by uuid NOT NULL REFERENCES person (id),
  compiled_at timestamptz NOT NULL
);
COMMENT ON TABLE tenure_file IS '离任审计档案; sensitive: it names a person, so nobody reads it but those who compile, and its unit once handed over';
COMMENT ON COLUMN tenure_file.content IS 'all that was compiled, the leader''s name and post included; sha256 is of its canonical JSON';
CREATE INDEX tenure_file_unit ON tenure_file (unit_id, compiled_at);

CREATE TABLE tenure_handing (
  file_id uuid PRIMARY KEY REFERENCES tenure_file (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  handed_by uuid NOT NULL REFERENCES person (id),
  handed_at timestamptz NOT NULL
);
COMMENT ON TABLE tenure_handing IS '送被审计单位: from then on its leader reads the file';

CREATE TABLE tenure_use (
  id uuid PRIMARY KEY,
  file_id uuid NOT NULL REFERENCES tenure_file (id),
  asked_by text NOT NULL,
  letter_number text NOT NULL,
  purpose text NOT NULL,
  used_on date NOT NULL,
  how text NOT NULL,
  recorded_by uuid NOT NULL REFERENCES person (id),
  recorded_name text NOT NULL,
  recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE tenure_use IS '使用记录: who asked for a file, by which letter, and how it was used';
CREATE INDEX tenure_use_file ON tenure_use (file_id, used_on);

CREATE TRIGGER tenure_file_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON tenure_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tenure_handing_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON tenure_handing
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tenure_use_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON tenure_use
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE tenure_handing ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenure_handing_seen ON tenure_handing USING (unit_id IN (SELECT wanwu_units('tenure.read')))
  WITH CHECK (unit_id IN (SELECT wanwu_units('tenure.compile')));
ALTER TABLE tenure_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenure_file_seen ON tenure_file USING (
  unit_id IN (SELECT wanwu_units('tenure.compile'))
  OR (unit_id IN (SELECT wanwu_units('tenure.read')) AND id IN (SELECT file_id FROM tenure_handing)))
  WITH CHECK (unit_id IN (SELECT wanwu_units('tenure.compile')));
ALTER TABLE tenure_use ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenure_use_seen ON tenure_use USING (file_id IN (SELECT id FROM tenure_file));

GRANT SELECT, INSERT ON tenure_file, tenure_handing, tenure_use TO wanwu_app;

-- Levels: clauses of a plan in force handed down to a lower region, received there, and reported up from there.
CREATE TABLE handing (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  version_id uuid NOT NULL REFERENCES plan_version (id),
  to_region text NOT NULL REFERENCES region (code) CHECK (to_region <> region_code),
  number text NOT NULL,
  deadline_on date NOT NULL,
  note text,
  handed_by uuid NOT NULL REFERENCES person (id),
  handed_name text NOT NULL,
  handed_at timestamptz NOT NULL
);
COMMENT ON TABLE handing IS '下发: clauses of a plan in force given to a lower region';
CREATE INDEX handing_plan ON handing (plan_id);
CREATE INDEX handing_to ON handing (to_region);

CREATE TABLE handed_task (
  handing_id uuid NOT NULL REFERENCES handing (id),
  plan_id uuid NOT NULL REFERENCES plan (id),
  to_region text NOT NULL REFERENCES region (code),
  lineage_id uuid NOT NULL,
  task_id uuid NOT NULL REFERENCES task (id),
  PRIMARY KEY (handing_id, lineage_id),
  CONSTRAINT handed_task_once UNIQUE (plan_id, to_region, lineage_id)
);
COMMENT ON TABLE handed_task IS '下发的任务: a clause goes to a region once, whatever its later prints';
COMMENT ON COLUMN handed_task.task_id IS 'the clause in the print it was handed down from';

CREATE TABLE handing_receipt (
  handing_id uuid PRIMARY KEY REFERENCES handing (id),
  plan_id uuid NOT NULL UNIQUE REFERENCES plan (id),
  source_version_id uuid NOT NULL REFERENCES plan_version (id),
  received_by uuid NOT NULL REFERENCES person (id),
  received_name text NOT NULL,
  received_at timestamptz NOT NULL
);
COMMENT ON TABLE handing_receipt IS '接收: the plan of the lower region that a handing became, and the print it was taken from';

CREATE TABLE risen_report (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report (id),
  unit_id uuid NOT NULL REFERENCES unit (id),
  period_id uuid NOT NULL REFERENCES report_period (id),
  lines jsonb NOT NULL,
  compiled_by uuid NOT NULL REFERENCES person (id),
  compiled_name text NOT NULL,
  compiled_at timestamptz NOT NULL
);
COMMENT ON TABLE risen_report IS '上报: what a lower period had accepted when it was compiled into a report of the higher one';
CREATE INDEX risen_report_report ON risen_report (report_id, compiled_at);

CREATE TRIGGER handing_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON handing
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER handed_task_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON handed_task
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER handing_receipt_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON handing_receipt
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER risen_report_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON risen_report
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Seen by the region that hands down and by the one it goes to: a neighbour knows nothing of it.
ALTER TABLE handing ENABLE ROW LEVEL SECURITY;
CREATE POLICY handing_seen ON handing USING (
  region_code IN (SELECT wanwu_regions('plan.read')) OR to_region IN (SELECT wanwu_regions('plan.read')))
  WITH CHECK (region_code IN (SELECT wanwu_regions('plan.activate')));
ALTER TABLE handed_task ENABLE ROW LEVEL SECURITY;
CREATE POLICY handed_task_seen ON handed_task USING (handing_id IN (SELECT id FROM handing));
ALTER TABLE handing_receipt ENABLE ROW LEVEL SECURITY;
CREATE POLICY handing_receipt_seen ON handing_receipt USING (handing_id IN (SELECT id FROM handing));

-- What was compiled belongs to a draft until that is signed off, and is seen as the draft is.
ALTER TABLE risen_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY risen_report_seen ON risen_report FOR SELECT USING (
  unit_id IN (SELECT wanwu_units('report.file'))
  OR unit_id IN (SELECT wanwu_units('report.read')) AND EXISTS (
    SELECT 1 FROM submission JOIN report_act ON report_act.report_id = submission.report_id
      AND report_act.kind IN ('signed', 'recorded') AND (report_act.detail ->> 'submission')::integer = submission.ordinal
    WHERE submission.report_id = risen_report.report_id AND risen_report.compiled_at <= submission.submitted_at));
CREATE POLICY risen_report_added ON risen_report FOR INSERT WITH CHECK (
  unit_id IN (SELECT wanwu_units('report.file')));

GRANT SELECT, INSERT ON handing, handed_task, handing_receipt, risen_report TO wanwu_app;
