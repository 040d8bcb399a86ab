-- Tables of registers, written from their declarations by scripts/plan-registers.ts.

ALTER TABLE register."risk_assessment" ADD COLUMN f_list text;

CREATE INDEX "risk_assessment_f_list" ON register."risk_assessment" (f_list, id);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scheme, f_scheme_version, f_answers, f_score, f_result, f_list, f_assessor, f_assessed_on, f_review) ON register."risk_assessment" TO wanwu_app;

GRANT INSERT, UPDATE ON register."risk_assessment" TO wanwu_app;

GRANT SELECT ON register."risk_assessment" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scheme, f_scheme_version, f_answers, f_score, f_result, f_list, f_assessor, f_assessed_on, f_review) ON register."risk_assessment" TO wanwu_jobs;
