-- Tips of the public: what stands beside the register so that a reporter can follow a tip without being known.

CREATE TABLE tip_secret (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  secret text NOT NULL
);
COMMENT ON TABLE tip_secret IS 'signs forms of the public page, and hides the addresses they come from';
INSERT INTO tip_secret (secret)
  SELECT encode(sha256(convert_to(string_agg(gen_random_uuid()::text, '' ORDER BY n), 'UTF8')), 'hex') FROM generate_series(1, 4) AS n;

CREATE TABLE tip_sent (
  form text PRIMARY KEY,
  tip_id uuid NOT NULL,
  code_hash text NOT NULL UNIQUE,
  sender text NOT NULL,
  sent_at timestamptz NOT NULL
);
COMMENT ON TABLE tip_sent IS '公众举报的查询码: kept as a hash; a form is good for one tip';
COMMENT ON COLUMN tip_sent.sender IS 'keyed hash of the address, to count by; emptied after a day';
CREATE INDEX tip_sent_sender ON tip_sent (sender, sent_at);

ALTER TABLE record_file ALTER COLUMN added_by DROP NOT NULL;
COMMENT ON COLUMN record_file.added_by IS 'null: somebody of the public';

GRANT SELECT ON tip_secret TO wanwu_app;
GRANT SELECT, INSERT ON tip_sent TO wanwu_app;
GRANT UPDATE (sender) ON tip_sent TO wanwu_app;

-- What a reporter may see of a tip, by the hash of its code: an answer only once it was checked, and nobody's name.
CREATE FUNCTION follow_tip(code text) RETURNS TABLE (
  id uuid, number text, received_on date, state text, unit text, answer_by date, reply text, replied_on date, outcome text,
  refused_because text, merged boolean, rewarded boolean, photos integer
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = wanwu, public AS $$
  SELECT tip.id, f_number, f_received_on, tip.state, unit.name, f_answer_by,
    CASE WHEN tip.state = 'closed' THEN f_reply END, CASE WHEN tip.state = 'closed' THEN f_replied_on END,
    CASE WHEN tip.state = 'closed' THEN f_outcome END, f_refused_because, f_duplicate_of IS NOT NULL,
    f_rewarded_on IS NOT NULL,
    (SELECT count(*)::integer FROM record_file
     WHERE register = 'tip' AND record_id = tip.id AND field = 'photos' AND removed_at IS NULL)
  FROM tip_sent JOIN register.tip ON tip.id = tip_sent.tip_id LEFT JOIN unit ON unit.id = f_duty_unit
  WHERE code_hash = code AND tip.voided_at IS NULL
$$;
REVOKE ALL ON FUNCTION follow_tip FROM PUBLIC;
GRANT EXECUTE ON FUNCTION follow_tip TO wanwu_app;
