-- Telling: circulars and other papers, with the facts they were written from, their versions and their acts.

CREATE TABLE circular (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  plan_id uuid NOT NULL REFERENCES plan (id),
  period_id uuid REFERENCES report_period (id),
  year integer,
  kind text NOT NULL CHECK (kind IN ('circular', 'annual', 'ledger', 'brief', 'letters')),
  fields jsonb NOT NULL,
  facts jsonb NOT NULL,
  facts_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('drafting', 'checking', 'countersigning', 'issued')),
  revision integer NOT NULL DEFAULT 1,
  number text,
  signatory text,
  issued_on date,
  drafted_by uuid NOT NULL REFERENCES person (id),
  drafted_name text NOT NULL,
  drafted_at timestamptz NOT NULL,
  CONSTRAINT circular_scope CHECK ((period_id IS NULL) = (year IS NOT NULL)),
  CONSTRAINT circular_issue CHECK ((state = 'issued') = (number IS NOT NULL)
    AND (number IS NULL) = (signatory IS NULL) AND (number IS NULL) = (issued_on IS NULL))
);
COMMENT ON TABLE circular IS '通报等文稿; what is issued is never changed';
COMMENT ON COLUMN circular.facts IS 'the rows every figure counts, as they stood at facts_at';
CREATE INDEX circular_plan ON circular (plan_id, drafted_at);
CREATE INDEX circular_period ON circular (period_id);

CREATE TABLE circular_act (
  circular_id uuid NOT NULL REFERENCES circular (id),
  sequence integer NOT NULL CHECK (sequence > 0),
  kind text NOT NULL CHECK (kind IN ('drafted', 'changed', 'retaken', 'uploaded', 'submitted', 'checked', 'countersigned',
    'returned', 'issued')),
  actor_id uuid NOT NULL REFERENCES person (id),
  actor_name text NOT NULL,
  at timestamptz NOT NULL,
  note text,
  PRIMARY KEY (circular_id, sequence)
);
COMMENT ON TABLE circular_act IS 'every dated act on a paper with its actor';

CREATE TABLE circular_file (
  id uuid PRIMARY KEY,
  circular_id uuid NOT NULL REFERENCES circular (id),
  ordinal integer NOT NULL,
  source text NOT NULL CHECK (source IN ('final', 'issued')),
  unit_id uuid REFERENCES unit (id),
  name text NOT NULL,
  sha256 text NOT NULL REFERENCES evidence_file (sha256),
  differences jsonb,
  added_by uuid NOT NULL REFERENCES person (id),
  added_name text NOT NULL,
  added_at timestamptz NOT NULL,
  CONSTRAINT circular_file_ordinal UNIQUE (circular_id, ordinal)
);
COMMENT ON TABLE circular_file IS '定稿: versions that were uploaded, with the figures that differ from the facts';
COMMENT ON COLUMN circular_file.differences IS 'null where the file holds no text that could be compared';

CREATE FUNCTION refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'issued' THEN
    RAISE EXCEPTION 'circular % is issued and is never changed', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER circular_issued_kept BEFORE UPDATE ON circular FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();
CREATE TRIGGER circular_kept BEFORE DELETE OR TRUNCATE ON circular
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER circular_act_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON circular_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER circular_file_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON circular_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Before it is issued a paper is seen by the office that writes it, and by audit; afterwards by all it was sent to.
ALTER TABLE circular ENABLE ROW LEVEL SECURITY;
CREATE POLICY circular_seen ON circular USING (
  (state = 'issued' AND region_code IN (SELECT plan_regions('report.read')))
  OR wanwu_allows('report.manage', region_code, NULL) OR wanwu_allows('audit.read', region_code, NULL));

GRANT SELECT, INSERT ON circular, circular_act, circular_file TO wanwu_app;
GRANT UPDATE (fields, facts, facts_at, state, revision, number, signatory, issued_on) ON circular TO wanwu_app;
