-- Kernel: the extensions, roles and schemas that every later migration stands on.

CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
CREATE EXTENSION IF NOT EXISTS citext SCHEMA public;
CREATE EXTENSION IF NOT EXISTS ltree SCHEMA public;

-- Roles belong to the whole server: another database may have made them, or be making them now.
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['wanwu_app', 'wanwu_auth'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', role_name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
      END;
    END IF;
    IF NOT pg_has_role(current_user, role_name, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO %I', role_name, current_user);
    END IF;
  END LOOP;
END
$$;

CREATE SCHEMA IF NOT EXISTS wanwu;
COMMENT ON SCHEMA wanwu IS 'Tables of the product; each migration grants wanwu_app what it may do with its own';
GRANT USAGE ON SCHEMA wanwu TO wanwu_app;

CREATE SCHEMA IF NOT EXISTS auth;
COMMENT ON SCHEMA auth IS 'Tables of authentication, reached by wanwu_auth alone';
GRANT USAGE ON SCHEMA auth TO wanwu_auth;

-- For tables whose rows are never changed once written, whoever asks: a BEFORE trigger on UPDATE, DELETE
-- and TRUNCATE. What must not be changed is refused also where a grant was given by mistake.
CREATE FUNCTION wanwu.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on %.% is refused: its rows are never changed', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;
