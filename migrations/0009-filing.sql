-- Filing: evidence is private to the unit until what it stands beside was signed off or recorded.

ALTER TABLE evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY evidence_seen ON evidence FOR SELECT USING (
  unit_id IN (SELECT wanwu_units('report.file'))
  OR unit_id IN (SELECT wanwu_units('report.read')) AND EXISTS (
    SELECT 1 FROM submission JOIN report_act ON report_act.report_id = submission.report_id
      AND report_act.kind IN ('signed', 'recorded') AND (report_act.detail ->> 'submission')::integer = submission.ordinal
    WHERE submission.report_id = evidence.report_id AND evidence.added_at <= submission.submitted_at));
CREATE POLICY evidence_added ON evidence FOR INSERT WITH CHECK (
  unit_id IN (SELECT wanwu_units('report.file')) OR unit_id IN (SELECT wanwu_units('report.review')));
CREATE POLICY evidence_removed ON evidence FOR UPDATE USING (
  unit_id IN (SELECT wanwu_units('report.file')) OR unit_id IN (SELECT wanwu_units('report.review')));
CREATE INDEX evidence_sha256 ON evidence (sha256);
