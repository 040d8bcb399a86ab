-- Schemes of appraisal say why they change.

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
