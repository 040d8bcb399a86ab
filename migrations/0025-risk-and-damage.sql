-- Tables of registers, written from their declarations by scripts/plan-registers.ts.

ALTER TABLE register."risk_assessment" ALTER COLUMN f_score DROP NOT NULL;

ALTER TABLE register."risk_assessment" ALTER COLUMN f_result DROP NOT NULL;

ALTER TABLE register."risk_assessment" DROP CONSTRAINT "risk_assessment_state";

ALTER TABLE register."risk_assessment" ADD CONSTRAINT "risk_assessment_state" CHECK (state IN ('draft', 'scored', 'submitted', 'accepted'));

CREATE OR REPLACE FUNCTION register."guard_risk_assessment"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('scored', 'submitted'), ('draft', 'scored'), ('scored', 'draft'), ('submitted', 'accepted'), ('submitted', 'draft')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."risk_assessment"
  FOR EACH ROW EXECUTE FUNCTION register."guard_risk_assessment"();

ALTER TABLE register."wildlife_damage" ADD COLUMN f_limit numeric(18,2) CHECK (f_limit >= 0);

ALTER TABLE register."wildlife_damage" ADD COLUMN f_other_case text CHECK (char_length(f_other_case) <= 500);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_village, f_happened_on, f_claimed_on, f_loss, f_taxon, f_place, f_amount_of_loss, f_loss_unit, f_surveyed_on, f_survey, f_assessed, f_limit, f_compensation, f_other_case, f_payer, f_paid_on, f_refused_because) ON register."wildlife_damage" TO wanwu_app;

GRANT INSERT, UPDATE ON register."wildlife_damage" TO wanwu_app;

GRANT SELECT ON register."wildlife_damage" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_village, f_happened_on, f_claimed_on, f_loss, f_taxon, f_place, f_amount_of_loss, f_loss_unit, f_surveyed_on, f_survey, f_assessed, f_limit, f_compensation, f_other_case, f_payer, f_paid_on, f_refused_because) ON register."wildlife_damage" TO wanwu_jobs;
