-- Tables of registers, written from their declarations by scripts/plan-registers.ts.

CREATE TABLE register."finding" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "finding_state" CHECK (state IN ('open', 'rectifying', 'asked', 'noticed', 'accepted', 'closed', 'rechecked')),
  f_number text CHECK (char_length(f_number) <= 40),
  f_source text NOT NULL,
  f_grade text NOT NULL,
  f_problem text NOT NULL CHECK (char_length(f_problem) <= 2000),
  f_found_on date NOT NULL,
  f_place public.geometry(Geometry,4490),
  f_address text CHECK (char_length(f_address) <= 200),
  f_goal text CHECK (char_length(f_goal) <= 2000),
  f_measures text CHECK (char_length(f_measures) <= 4000),
  f_rectifying_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_rectifying_person text CHECK (char_length(f_rectifying_person) <= 200),
  f_supervising_unit uuid REFERENCES wanwu.unit (id),
  f_accepting_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_deadline_class text NOT NULL,
  f_deadline date,
  f_next_review date,
  f_progress text CHECK (char_length(f_progress) <= 4000),
  f_extension_to date,
  f_notice_needed boolean NOT NULL,
  f_handed_down_number text CHECK (char_length(f_handed_down_number) <= 80),
  f_higher_closure text CHECK (char_length(f_higher_closure) <= 80),
  f_accepted_on date,
  f_closed_on date,
  f_rechecked_on date
);

COMMENT ON TABLE register."finding" IS '问题整改台账: Every problem from its finding to its closure and recheck';

CREATE INDEX "finding_unit" ON register."finding" (unit_id, id);

CREATE INDEX "finding_region" ON register."finding" (region_code, id);

CREATE INDEX "finding_state" ON register."finding" (state, id);

CREATE INDEX "finding_search" ON register."finding" USING gin (search public.gin_trgm_ops);

CREATE INDEX "finding_short" ON register."finding" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "finding_key" ON register."finding" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "finding_f_source" ON register."finding" (f_source, id);

CREATE INDEX "finding_f_grade" ON register."finding" (f_grade, id);

CREATE INDEX "finding_f_found_on_order" ON register."finding" ((coalesce(f_found_on, '-infinity'::date)), id);

CREATE INDEX "finding_f_place_at" ON register."finding" USING gist (f_place);

CREATE INDEX "finding_f_rectifying_unit" ON register."finding" (f_rectifying_unit, id);

CREATE INDEX "finding_f_supervising_unit" ON register."finding" (f_supervising_unit, id);

CREATE INDEX "finding_f_accepting_unit" ON register."finding" (f_accepting_unit, id);

CREATE INDEX "finding_f_deadline_class" ON register."finding" (f_deadline_class, id);

CREATE INDEX "finding_f_deadline_order" ON register."finding" ((coalesce(f_deadline, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_finding"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('open', 'rectifying'), ('rectifying', 'asked'), ('asked', 'rectifying'), ('noticed', 'rectifying'), ('accepted', 'rectifying'), ('asked', 'noticed'), ('asked', 'accepted'), ('noticed', 'accepted'), ('asked', 'closed'), ('noticed', 'closed'), ('accepted', 'closed'), ('closed', 'rechecked'), ('closed', 'rectifying'), ('rechecked', 'rectifying')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('asked', 'rectifying'), ('noticed', 'rectifying'), ('accepted', 'rectifying'), ('asked', 'noticed'), ('asked', 'accepted'), ('noticed', 'accepted'), ('asked', 'closed'), ('noticed', 'closed'), ('accepted', 'closed'), ('closed', 'rechecked'), ('closed', 'rectifying'), ('rechecked', 'rectifying')) AND OLD.f_rectifying_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."finding"
  FOR EACH ROW EXECUTE FUNCTION register."guard_finding"();

ALTER TABLE register."finding" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."finding" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')) OR f_rectifying_unit IN (SELECT wanwu.wanwu_units('register.involved')) OR f_supervising_unit IN (SELECT wanwu.wanwu_units('register.involved')) OR f_accepting_unit IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."finding" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_rectifying_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_supervising_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_accepting_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."finding" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_rectifying_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_supervising_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_accepting_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."finding" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_source, f_grade, f_problem, f_found_on, f_place, f_address, f_goal, f_measures, f_rectifying_unit, f_supervising_unit, f_accepting_unit, f_deadline_class, f_deadline, f_next_review, f_progress, f_extension_to, f_notice_needed, f_handed_down_number, f_higher_closure, f_accepted_on, f_closed_on, f_rechecked_on) ON register."finding" TO wanwu_app;

GRANT INSERT, UPDATE ON register."finding" TO wanwu_app;

GRANT SELECT ON register."finding" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_source, f_grade, f_problem, f_found_on, f_place, f_address, f_goal, f_measures, f_rectifying_unit, f_supervising_unit, f_accepting_unit, f_deadline_class, f_deadline, f_next_review, f_progress, f_extension_to, f_notice_needed, f_handed_down_number, f_higher_closure, f_accepted_on, f_closed_on, f_rechecked_on) ON register."finding" TO wanwu_jobs;
