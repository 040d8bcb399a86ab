-- The office's desk: duties handed over, and the ways the matrix is read.

ALTER TABLE obligation ADD COLUMN handed_to uuid REFERENCES obligation (id);
COMMENT ON COLUMN obligation.handed_to IS '移交: the line of the other unit that took this one over; this one owes nothing any more';
GRANT UPDATE (handed_to, required, consolidating, role) ON obligation TO wanwu_app;

CREATE INDEX report_period_standing ON report (period_id)
  INCLUDE (unit_id, state, first_due_on, due_on, received_at);
CREATE INDEX report_request_report ON report_request (report_id);
CREATE INDEX report_request_asked ON report_request (asked_at DESC, id DESC);
