-- Chasing: the job queue behind the outbox, notices, channels, calendar links, and settings of reminders and lights.

-- The queue's own role. Whoever may act as the product may run its jobs, so an existing login needs no new grant.
DO $$
DECLARE
  login text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'wanwu_jobs') THEN
    BEGIN
      CREATE ROLE wanwu_jobs NOLOGIN NOSUPERUSER NOBYPASSRLS;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'wanwu_jobs', 'MEMBER') THEN
    EXECUTE format('GRANT wanwu_jobs TO %I', current_user);
  END IF;
  FOR login IN
    SELECT member.rolname FROM pg_auth_members AS held
    JOIN pg_roles AS member ON member.oid = held.member JOIN pg_roles AS role ON role.oid = held.roleid
    WHERE role.rolname = 'wanwu_app' AND member.rolcanlogin AND NOT pg_has_role(member.oid, 'wanwu_jobs', 'MEMBER')
  LOOP
    EXECUTE format('GRANT wanwu_jobs TO %I', login);
  END LOOP;
END
$$;
GRANT USAGE ON SCHEMA wanwu TO wanwu_jobs;

CREATE TABLE job (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  key text NOT NULL,
  payload jsonb NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead')),
  run_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  made_at timestamptz NOT NULL,
  ended_at timestamptz,
  CONSTRAINT job_once UNIQUE (kind, key)
);
COMMENT ON TABLE job IS 'what is to be done beside a request; the key makes the same thing the same job';
COMMENT ON COLUMN job.run_at IS 'not before; while a job runs, the end of its lease: who died with it leaves it to the next';
CREATE INDEX job_due ON job (run_at) WHERE state = 'waiting';
CREATE INDEX job_dead ON job (ended_at) WHERE state = 'dead';

ALTER TABLE job ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_run ON job TO wanwu_jobs USING (true) WITH CHECK (true);
CREATE POLICY job_seen ON job TO wanwu_app USING (wanwu_allows('system.manage', wanwu_home_region(), NULL));

CREATE TABLE notice (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  key text NOT NULL,
  content jsonb NOT NULL,
  link text NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  CONSTRAINT notice_once UNIQUE (person_id, key)
);
COMMENT ON TABLE notice IS '消息: kind and particulars, worded in both languages when shown';
CREATE INDEX notice_of ON notice (person_id, at DESC, id DESC);
CREATE INDEX notice_unread ON notice (person_id) WHERE read_at IS NULL;

ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY notice_own ON notice TO wanwu_app USING (person_id = wanwu_actor());
CREATE POLICY notice_made ON notice TO wanwu_jobs USING (true) WITH CHECK (true);

CREATE TABLE notice_address (
  person_id uuid PRIMARY KEY REFERENCES person (id),
  email text,
  mobile text,
  changed_at timestamptz NOT NULL
);
COMMENT ON TABLE notice_address IS 'where a person wants to be written to, beside the bell';
ALTER TABLE notice_address ENABLE ROW LEVEL SECURITY;
CREATE POLICY notice_address_own ON notice_address TO wanwu_app
  USING (person_id = wanwu_actor()) WITH CHECK (person_id = wanwu_actor());
CREATE POLICY notice_address_read ON notice_address FOR SELECT TO wanwu_jobs USING (true);

CREATE TABLE channel (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES region (code),
  kind text NOT NULL CHECK (kind IN ('email', 'sms', 'webhook', 'wecom', 'dingtalk', 'feishu')),
  name text NOT NULL,
  config jsonb NOT NULL,
  host text NOT NULL,
  address text,
  secret text,
  has_secret boolean NOT NULL CHECK (has_secret = (secret IS NOT NULL)),
  notices text[] NOT NULL,
  enabled boolean NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  changed_by uuid NOT NULL REFERENCES person (id),
  changed_at timestamptz NOT NULL
);
COMMENT ON COLUMN channel.secret IS 'password, token or signing key: written by the product, read by wanwu_jobs alone';
COMMENT ON COLUMN channel.address IS 'a robot''s address holds its token, so it is kept like the secret; host is what is shown of it';

CREATE TABLE delivery (
  id uuid PRIMARY KEY,
  channel_id uuid NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
  key text NOT NULL,
  person_id uuid REFERENCES person (id),
  target text,
  content jsonb NOT NULL,
  link text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  at timestamptz NOT NULL,
  sent_at timestamptz,
  CONSTRAINT delivery_once UNIQUE (channel_id, key)
);
COMMENT ON TABLE delivery IS '发送记录: one message on its way out by a channel';
CREATE INDEX delivery_of ON delivery (channel_id, at DESC, id DESC);

ALTER TABLE channel ENABLE ROW LEVEL SECURITY;
CREATE POLICY channel_managed ON channel TO wanwu_app
  USING (region_code IN (SELECT wanwu_regions('system.manage')))
  WITH CHECK (region_code IN (SELECT wanwu_regions('system.manage')));
CREATE POLICY channel_used ON channel FOR SELECT TO wanwu_jobs USING (true);
ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY delivery_seen ON delivery TO wanwu_app USING (channel_id IN (SELECT id FROM channel));
CREATE POLICY delivery_made ON delivery TO wanwu_jobs USING (true) WITH CHECK (true);

CREATE TABLE chasing_setting (
  plan_id uuid PRIMARY KEY REFERENCES plan (id),
  region_code text NOT NULL REFERENCES region (code),
  reminders jsonb NOT NULL,
  lights jsonb NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  changed_by uuid NOT NULL REFERENCES person (id),
  changed_at timestamptz NOT NULL
);
COMMENT ON TABLE chasing_setting IS '催报与亮灯的设置, where the office set them apart from the defaults';

CREATE TABLE calendar_link (
  person_id uuid PRIMARY KEY REFERENCES person (id),
  token_hash text NOT NULL UNIQUE,
  made_at timestamptz NOT NULL
);
COMMENT ON TABLE calendar_link IS 'whoever holds the token reads the due days of this person; the token itself is not kept';
ALTER TABLE calendar_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY calendar_link_own ON calendar_link TO wanwu_app
  USING (person_id = wanwu_actor()) WITH CHECK (person_id = wanwu_actor());

-- The reports behind a calendar link, for the units its person files or signs for today. A calendar asks without
-- signing in: it learns what the token gives, and no more.
CREATE FUNCTION calendar_reports(token text) RETURNS TABLE (
  report_id uuid, unit_name text, plan_title text, name_zh text, name_en text, due_on date, first_due_on date,
  state text, revision integer, locale text
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = wanwu, public AS $$
  SELECT report.id, unit.name, plan.title, period.name_zh, period.name_en, report.due_on, report.first_due_on,
         report.state, report.revision, person.locale
  FROM calendar_link AS link JOIN person ON person.id = link.person_id AND person.state = 'active'
  JOIN report ON EXISTS (
    SELECT FROM role_grant AS held
    WHERE held.person_id = person.id AND held.role IN ('liaison', 'leader')
      AND held.valid_from <= wanwu_today() AND (held.valid_to IS NULL OR wanwu_today() < held.valid_to)
      AND report.unit_id IN (SELECT unit_subtree(coalesce(held.unit_id, person.unit_id))))
  JOIN report_period AS period ON period.id = report.period_id
  JOIN unit ON unit.id = report.unit_id JOIN plan ON plan.id = report.plan_id
  WHERE link.token_hash = token AND report.due_on > wanwu_today() - 400
  ORDER BY report.due_on, unit.sort_key
$$;

-- Is this the token of a link that stands? A link without reports is an empty calendar, not a wrong address.
CREATE FUNCTION calendar_exists(token text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = wanwu AS $$
  SELECT EXISTS (SELECT FROM calendar_link WHERE token_hash = token)
$$;

-- A period that opened by the clock was opened by nobody.
ALTER TABLE report_period ALTER COLUMN opened_by DROP NOT NULL;
COMMENT ON COLUMN report_period.opened_by IS 'null: it opened by itself on its day';
ALTER TABLE report_cycle ADD COLUMN opens_itself boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN report_cycle.opens_itself IS 'its periods open on their day without anybody opening them';

CREATE POLICY person_told ON person FOR SELECT TO wanwu_jobs USING (true);
CREATE POLICY role_grant_told ON role_grant FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT, INSERT, UPDATE, DELETE ON job, outbox TO wanwu_jobs;
GRANT SELECT, INSERT ON notice TO wanwu_jobs;
GRANT SELECT, INSERT ON delivery TO wanwu_jobs;
GRANT UPDATE (state, attempts, last_error, sent_at) ON delivery TO wanwu_jobs;
GRANT SELECT ON channel, notice_address, chasing_setting, person, role_grant, unit, region, region_version, region_now,
  plan, task, report_cycle, report_period, report, obligation, report_act, report_request TO wanwu_jobs;

GRANT SELECT (id, kind, key, state, run_at, attempts, last_error, made_at, ended_at),
  UPDATE (state, run_at, attempts, ended_at) ON job TO wanwu_app;
GRANT SELECT, UPDATE (read_at) ON notice TO wanwu_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON notice_address, calendar_link TO wanwu_app;
GRANT SELECT (id, region_code, kind, name, config, host, has_secret, notices, enabled, revision, changed_by, changed_at),
  INSERT, UPDATE, DELETE ON channel TO wanwu_app;
GRANT SELECT ON delivery TO wanwu_app;
GRANT SELECT, INSERT, UPDATE ON chasing_setting TO wanwu_app;
