-- Schemes of appraisal say why they change.

ALTER TABLE appraisal_scheme ADD COLUMN reason text;
COMMENT ON COLUMN appraisal_scheme.reason IS 'why a further version was made; null for the first';
