-- A claimed value that another unit found to be different becomes a finding, as a contradicted duty does.
CREATE TABLE indicator_finding (
  check_id uuid PRIMARY KEY REFERENCES indicator_check (id),
  record_id uuid NOT NULL UNIQUE,
  raised_at timestamptz NOT NULL
);
COMMENT ON TABLE indicator_finding IS '指标核查不符转问题整改: which finding was raised from which check of a value';
CREATE TRIGGER indicator_finding_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_finding
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON indicator_finding TO wanwu_app;
GRANT SELECT ON indicator_check, indicator_obligation, indicator TO wanwu_jobs;
