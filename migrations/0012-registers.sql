-- Registers: what every declared table stands beside. The tables themselves follow from their declarations.

-- Closed values are read as wanwu_exact; a register is declared as wanwu_registrar, which owns nothing but the tables
-- of declared registers. wanwu_app may become either and holds nothing of theirs until it does: it does not inherit.
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['wanwu_exact', 'wanwu_registrar'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', role_name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
      END;
    END IF;
  END LOOP;
  -- roles belong to the whole server: another database may be doing the same at this moment
  FOR attempt IN 1..20 LOOP
    BEGIN
      IF (SELECT rolinherit FROM pg_roles WHERE rolname = 'wanwu_app') THEN
        ALTER ROLE wanwu_app NOINHERIT;
      END IF;
      FOREACH role_name IN ARRAY ARRAY['wanwu_exact', 'wanwu_registrar'] LOOP
        IF NOT pg_has_role('wanwu_app', role_name, 'MEMBER') THEN
          EXECUTE format('GRANT %I TO wanwu_app', role_name);
        END IF;
        IF NOT pg_has_role(current_user, role_name, 'MEMBER') THEN
          EXECUTE format('GRANT %I TO %I', role_name, current_user);
        END IF;
      END LOOP;
      EXIT;
    EXCEPTION WHEN internal_error OR unique_violation THEN
      IF attempt = 20 THEN RAISE; END IF;
      PERFORM pg_sleep(0.05);
    END;
  END LOOP;
END
$$;

CREATE SCHEMA register;
COMMENT ON SCHEMA register IS 'Tables of the registers that are shipped';
CREATE SCHEMA own;
COMMENT ON SCHEMA own IS 'Tables of registers declared by users of the product';
GRANT USAGE ON SCHEMA register, own TO wanwu_app, wanwu_exact, wanwu_jobs;
GRANT USAGE, CREATE ON SCHEMA own TO wanwu_registrar;
GRANT USAGE ON SCHEMA wanwu TO wanwu_exact, wanwu_registrar;
GRANT SELECT ON unit, region, region_version, region_now TO wanwu_exact;
GRANT REFERENCES ON unit, region TO wanwu_registrar;

CREATE TABLE own_register (
  key text PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9-]*$'),
  version integer NOT NULL CHECK (version > 0),
  declaration jsonb NOT NULL,
  declared_by uuid NOT NULL REFERENCES person (id),
  declared_at timestamptz NOT NULL
);
COMMENT ON TABLE own_register IS '自建台账: its declaration as it stands';

CREATE TABLE own_register_step (
  sequence integer PRIMARY KEY,
  key text NOT NULL REFERENCES own_register (key),
  version integer NOT NULL,
  statements text[] NOT NULL,
  CONSTRAINT own_register_step_once UNIQUE (key, version)
);
COMMENT ON TABLE own_register_step IS 'the statements that made the tables of declared registers, in their order: a restored backup makes them again';
CREATE TRIGGER own_register_step_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON own_register_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE vocabulary (
  key text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  content jsonb NOT NULL,
  published_by uuid NOT NULL REFERENCES person (id),
  published_at timestamptz NOT NULL,
  PRIMARY KEY (key, version)
);
COMMENT ON TABLE vocabulary IS '代码表: versions published here; those shipped with the product come before them';
CREATE TRIGGER vocabulary_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON vocabulary
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE region_extent (
  code text PRIMARY KEY REFERENCES region (code),
  west double precision NOT NULL CHECK (west >= -180),
  south double precision NOT NULL CHECK (south >= -90),
  east double precision NOT NULL CHECK (east > west AND east <= 180),
  north double precision NOT NULL CHECK (north > south AND north <= 90)
);
COMMENT ON TABLE region_extent IS 'box around a region in degrees (CGCS2000), against which positions are checked';

CREATE TABLE record_act (
  register text NOT NULL,
  record_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  act text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  at timestamptz NOT NULL,
  person_id uuid REFERENCES person (id),
  person_name text NOT NULL,
  unit_id uuid NOT NULL REFERENCES unit (id),
  note text,
  changes jsonb NOT NULL,
  closed_changes jsonb NOT NULL,
  PRIMARY KEY (register, record_id, sequence)
);
COMMENT ON TABLE record_act IS '办理记录: all that happened to a record of a register';
COMMENT ON COLUMN record_act.closed_changes IS 'those of sensitive and personal fields; read as wanwu_exact only';
CREATE INDEX record_act_time ON record_act (register, at DESC);
CREATE INDEX record_act_person ON record_act (person_id, at DESC);
CREATE TRIGGER record_act_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON record_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE record_file (
  id uuid PRIMARY KEY,
  register text NOT NULL,
  record_id uuid NOT NULL,
  field text NOT NULL,
  sha256 text NOT NULL REFERENCES evidence_file (sha256),
  name text NOT NULL,
  added_by uuid NOT NULL REFERENCES person (id),
  added_at timestamptz NOT NULL,
  removed_at timestamptz
);
COMMENT ON TABLE record_file IS '附件: a file that hangs on a record of a register';
CREATE INDEX record_file_of ON record_file (register, record_id) WHERE removed_at IS NULL;

GRANT SELECT ON own_register, own_register_step, vocabulary, region_extent, record_file TO wanwu_app;
GRANT SELECT (register, record_id, sequence, act, from_state, to_state, at, person_id, person_name, unit_id, note, changes)
  ON record_act TO wanwu_app, wanwu_jobs;
GRANT SELECT ON record_act TO wanwu_exact;
GRANT INSERT ON own_register, own_register_step, vocabulary, record_act, record_file TO wanwu_app;
GRANT UPDATE (version, declaration, declared_by, declared_at) ON own_register TO wanwu_app;
GRANT INSERT, UPDATE ON region_extent TO wanwu_app;
GRANT UPDATE (removed_at) ON record_file TO wanwu_app;
