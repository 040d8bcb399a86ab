-- Overview: what happened lately and what was last filed, each found without reading all.

CREATE INDEX report_act_lately ON report_act (at) WHERE kind NOT IN ('submitted', 'withdrawn');
CREATE INDEX verification_done ON verification (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX report_filed ON report (plan_id, unit_id, due_on DESC)
  INCLUDE (state, submissions) WHERE state IN ('signed', 'accepted');
