-- Offices are told of what was handed down, taken, refused or withdrawn.
CREATE POLICY handing_told ON handing FOR SELECT TO wanwu_jobs USING (true);
GRANT SELECT ON handing, handed_task, handing_end, handing_receipt TO wanwu_jobs;
