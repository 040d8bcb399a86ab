-- Tables of registers, written from their declarations by scripts/plan-registers.ts.

CREATE TABLE register."carbon_project" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "carbon_project_state" CHECK (state IN ('developing', 'validated', 'registered', 'ended')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_scheme text NOT NULL,
  f_method text CHECK (char_length(f_method) <= 80),
  f_area numeric CHECK (f_area >= 0),
  f_boundary public.geometry(Geometry,4490) CHECK (public.geometrytype(f_boundary) IN ('POLYGON', 'MULTIPOLYGON')),
  f_owner text CHECK (char_length(f_owner) <= 200),
  f_validator text CHECK (char_length(f_validator) <= 200),
  f_registration text CHECK (char_length(f_registration) <= 60),
  f_crediting date,
  f_crediting_to date CHECK (f_crediting_to >= f_crediting),
  f_issued numeric CHECK (f_issued >= 0),
  f_sold numeric CHECK (f_sold >= 0),
  f_income numeric(18,2) CHECK (f_income >= 0),
  f_next_check date
);

COMMENT ON TABLE register."carbon_project" IS '碳汇与碳普惠项目: Forest and grass carbon: developed, validated, verified, traded';

CREATE INDEX "carbon_project_unit" ON register."carbon_project" (unit_id, id);

CREATE INDEX "carbon_project_region" ON register."carbon_project" (region_code, id);

CREATE INDEX "carbon_project_state" ON register."carbon_project" (state, id);

CREATE INDEX "carbon_project_search" ON register."carbon_project" USING gin (search public.gin_trgm_ops);

CREATE INDEX "carbon_project_short" ON register."carbon_project" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "carbon_project_key" ON register."carbon_project" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "carbon_project_f_scheme" ON register."carbon_project" (f_scheme, id);

CREATE INDEX "carbon_project_f_area_order" ON register."carbon_project" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "carbon_project_f_boundary_at" ON register."carbon_project" USING gist (f_boundary);

CREATE INDEX "carbon_project_f_next_check_order" ON register."carbon_project" ((coalesce(f_next_check, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_carbon_project"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('developing', 'validated'), ('validated', 'registered'), ('registered', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."carbon_project"
  FOR EACH ROW EXECUTE FUNCTION register."guard_carbon_project"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_scheme, f_method, f_area, f_boundary, f_owner, f_validator, f_registration, f_crediting, f_crediting_to, f_issued, f_sold, f_income, f_next_check) ON register."carbon_project" TO wanwu_app;

GRANT INSERT, UPDATE ON register."carbon_project" TO wanwu_app;

GRANT SELECT ON register."carbon_project" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_scheme, f_method, f_area, f_boundary, f_owner, f_validator, f_registration, f_crediting, f_crediting_to, f_issued, f_sold, f_income, f_next_check) ON register."carbon_project" TO wanwu_jobs;

CREATE TABLE register."compensation_payment" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "compensation_payment_state" CHECK (state IN ('agreed', 'assessed', 'paid')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_payer text REFERENCES wanwu.region (code),
  f_payee text REFERENCES wanwu.region (code),
  f_year numeric NOT NULL CHECK (f_year = trunc(f_year) AND f_year >= 2000 AND f_year <= 2100),
  f_basis text CHECK (char_length(f_basis) <= 200),
  f_result numeric CHECK (f_result >= 0 AND f_result <= 100),
  f_due numeric(18,2) CHECK (f_due >= 0),
  f_paid numeric(18,2) CHECK (f_paid >= 0),
  f_due_on date,
  f_paid_on date
);

COMMENT ON TABLE register."compensation_payment" IS '生态保护补偿: Agreements, accounting and payment between areas';

CREATE INDEX "compensation_payment_unit" ON register."compensation_payment" (unit_id, id);

CREATE INDEX "compensation_payment_region" ON register."compensation_payment" (region_code, id);

CREATE INDEX "compensation_payment_state" ON register."compensation_payment" (state, id);

CREATE INDEX "compensation_payment_search" ON register."compensation_payment" USING gin (search public.gin_trgm_ops);

CREATE INDEX "compensation_payment_short" ON register."compensation_payment" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "compensation_payment_key" ON register."compensation_payment" (region_code, f_name, f_year) WHERE voided_at IS NULL;

CREATE INDEX "compensation_payment_f_kind" ON register."compensation_payment" (f_kind, id);

CREATE INDEX "compensation_payment_f_payer" ON register."compensation_payment" (f_payer, id);

CREATE INDEX "compensation_payment_f_payee" ON register."compensation_payment" (f_payee, id);

CREATE INDEX "compensation_payment_f_year_order" ON register."compensation_payment" ((coalesce(f_year, '-Infinity'::numeric)), id);

CREATE INDEX "compensation_payment_f_due_order" ON register."compensation_payment" ((coalesce(f_due, (-1)::numeric)), id);

CREATE OR REPLACE FUNCTION register."guard_compensation_payment"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('agreed', 'assessed'), ('assessed', 'paid')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."compensation_payment"
  FOR EACH ROW EXECUTE FUNCTION register."guard_compensation_payment"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_payer, f_payee, f_year, f_basis, f_result, f_due, f_paid, f_due_on, f_paid_on) ON register."compensation_payment" TO wanwu_app;

GRANT INSERT, UPDATE ON register."compensation_payment" TO wanwu_app;

GRANT SELECT ON register."compensation_payment" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_payer, f_payee, f_year, f_basis, f_result, f_due, f_paid, f_due_on, f_paid_on) ON register."compensation_payment" TO wanwu_jobs;

CREATE TABLE register."concession" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "concession_state" CHECK (state IN ('applied', 'running', 'ended', 'refused')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_area uuid,
  f_operator text NOT NULL CHECK (char_length(f_operator) <= 200),
  f_activity text,
  f_approval text CHECK (char_length(f_approval) <= 80),
  f_term date,
  f_term_to date CHECK (f_term_to >= f_term),
  f_fee numeric(18,2) CHECK (f_fee >= 0),
  f_residents numeric CHECK (f_residents = trunc(f_residents) AND f_residents >= 0),
  f_checked_on date,
  f_check_result text CHECK (char_length(f_check_result) <= 200)
);

COMMENT ON TABLE register."concession" IS '特许经营: Concessions in protected areas: approval, income, residents';

CREATE INDEX "concession_unit" ON register."concession" (unit_id, id);

CREATE INDEX "concession_region" ON register."concession" (region_code, id);

CREATE INDEX "concession_state" ON register."concession" (state, id);

CREATE INDEX "concession_search" ON register."concession" USING gin (search public.gin_trgm_ops);

CREATE INDEX "concession_short" ON register."concession" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "concession_key" ON register."concession" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "concession_f_area" ON register."concession" (f_area, id);

CREATE INDEX "concession_f_activity" ON register."concession" (f_activity, id);

CREATE INDEX "concession_f_fee_order" ON register."concession" ((coalesce(f_fee, (-1)::numeric)), id);

CREATE INDEX "concession_f_checked_on_order" ON register."concession" ((coalesce(f_checked_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_concession"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('applied', 'running'), ('applied', 'refused'), ('running', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."concession"
  FOR EACH ROW EXECUTE FUNCTION register."guard_concession"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_area, f_operator, f_activity, f_approval, f_term, f_term_to, f_fee, f_residents, f_checked_on, f_check_result) ON register."concession" TO wanwu_app;

GRANT INSERT, UPDATE ON register."concession" TO wanwu_app;

GRANT SELECT ON register."concession" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_area, f_operator, f_activity, f_approval, f_term, f_term_to, f_fee, f_residents, f_checked_on, f_check_result) ON register."concession" TO wanwu_jobs;

CREATE TABLE register."eco_fund" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "eco_fund_state" CHECK (state IN ('applied', 'allotted', 'reported', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_channel text NOT NULL,
  f_year numeric NOT NULL CHECK (f_year = trunc(f_year) AND f_year >= 2000 AND f_year <= 2100),
  f_number text CHECK (char_length(f_number) <= 80),
  f_allotted_on date,
  f_budget numeric(18,2) CHECK (f_budget >= 0),
  f_allotted numeric(18,2) CHECK (f_allotted >= 0),
  f_spent numeric(18,2) CHECK (f_spent >= 0),
  f_user uuid REFERENCES wanwu.unit (id),
  f_project uuid,
  f_goal text CHECK (char_length(f_goal) <= 2000),
  f_result text CHECK (char_length(f_result) <= 2000),
  f_reported_on date
);

COMMENT ON TABLE register."eco_fund" IS '生态保护资金: Budgets and other channels: allotted, spent, what came of it';

CREATE INDEX "eco_fund_unit" ON register."eco_fund" (unit_id, id);

CREATE INDEX "eco_fund_region" ON register."eco_fund" (region_code, id);

CREATE INDEX "eco_fund_state" ON register."eco_fund" (state, id);

CREATE INDEX "eco_fund_search" ON register."eco_fund" USING gin (search public.gin_trgm_ops);

CREATE INDEX "eco_fund_short" ON register."eco_fund" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "eco_fund_key" ON register."eco_fund" (region_code, f_name, f_year) WHERE voided_at IS NULL;

CREATE INDEX "eco_fund_f_channel" ON register."eco_fund" (f_channel, id);

CREATE INDEX "eco_fund_f_year_order" ON register."eco_fund" ((coalesce(f_year, '-Infinity'::numeric)), id);

CREATE INDEX "eco_fund_f_allotted_order" ON register."eco_fund" ((coalesce(f_allotted, (-1)::numeric)), id);

CREATE INDEX "eco_fund_f_user" ON register."eco_fund" (f_user, id);

CREATE INDEX "eco_fund_f_project" ON register."eco_fund" (f_project, id);

CREATE OR REPLACE FUNCTION register."guard_eco_fund"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('applied', 'allotted'), ('allotted', 'reported'), ('reported', 'closed'), ('reported', 'allotted')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('reported', 'closed'), ('reported', 'allotted')) AND OLD.f_user IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."eco_fund"
  FOR EACH ROW EXECUTE FUNCTION register."guard_eco_fund"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_channel, f_year, f_number, f_allotted_on, f_budget, f_allotted, f_spent, f_user, f_project, f_goal, f_result, f_reported_on) ON register."eco_fund" TO wanwu_app;

GRANT INSERT, UPDATE ON register."eco_fund" TO wanwu_app;

GRANT SELECT ON register."eco_fund" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_channel, f_year, f_number, f_allotted_on, f_budget, f_allotted, f_spent, f_user, f_project, f_goal, f_result, f_reported_on) ON register."eco_fund" TO wanwu_jobs;

CREATE TABLE register."eco_product_account" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "eco_product_account_state" CHECK (state IN ('working', 'review', 'accepted')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_year numeric NOT NULL CHECK (f_year = trunc(f_year) AND f_year >= 2000 AND f_year <= 2100),
  f_method text CHECK (char_length(f_method) <= 200),
  f_accountant uuid REFERENCES wanwu.unit (id),
  f_provision numeric(18,2) CHECK (f_provision >= 0),
  f_regulation numeric(18,2) CHECK (f_regulation >= 0),
  f_culture numeric(18,2) CHECK (f_culture >= 0),
  f_caveat text CHECK (char_length(f_caveat) <= 2000),
  f_reviewed_on date
);

COMMENT ON TABLE register."eco_product_account" IS '生态产品价值核算: Yearly gross ecosystem product, and value of assets';

CREATE INDEX "eco_product_account_unit" ON register."eco_product_account" (unit_id, id);

CREATE INDEX "eco_product_account_region" ON register."eco_product_account" (region_code, id);

CREATE INDEX "eco_product_account_state" ON register."eco_product_account" (state, id);

CREATE INDEX "eco_product_account_search" ON register."eco_product_account" USING gin (search public.gin_trgm_ops);

CREATE INDEX "eco_product_account_short" ON register."eco_product_account" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "eco_product_account_key" ON register."eco_product_account" (region_code, f_name, f_year) WHERE voided_at IS NULL;

CREATE INDEX "eco_product_account_f_kind" ON register."eco_product_account" (f_kind, id);

CREATE INDEX "eco_product_account_f_year_order" ON register."eco_product_account" ((coalesce(f_year, '-Infinity'::numeric)), id);

CREATE INDEX "eco_product_account_f_accountant" ON register."eco_product_account" (f_accountant, id);

CREATE INDEX "eco_product_account_f_reviewed_on_order" ON register."eco_product_account" ((coalesce(f_reviewed_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_eco_product_account"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('working', 'review'), ('review', 'accepted'), ('review', 'working')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('review', 'accepted'), ('review', 'working')) AND OLD.f_accountant IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."eco_product_account"
  FOR EACH ROW EXECUTE FUNCTION register."guard_eco_product_account"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_year, f_method, f_accountant, f_provision, f_regulation, f_culture, f_caveat, f_reviewed_on) ON register."eco_product_account" TO wanwu_app;

GRANT INSERT, UPDATE ON register."eco_product_account" TO wanwu_app;

GRANT SELECT ON register."eco_product_account" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_year, f_method, f_accountant, f_provision, f_regulation, f_culture, f_caveat, f_reviewed_on) ON register."eco_product_account" TO wanwu_jobs;

CREATE TABLE register."eco_tourism" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "eco_tourism_state" CHECK (state IN ('planned', 'open', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_route public.geometry(Geometry,4490) CHECK (public.geometrytype(f_route) IN ('LINESTRING', 'MULTILINESTRING')),
  f_capacity numeric CHECK (f_capacity = trunc(f_capacity) AND f_capacity >= 0),
  f_visitors numeric CHECK (f_visitors = trunc(f_visitors) AND f_visitors >= 0),
  f_income numeric(18,2) CHECK (f_income >= 0),
  f_operator uuid REFERENCES wanwu.unit (id),
  f_opened_on date
);

COMMENT ON TABLE register."eco_tourism" IS '生态旅游产品和线路: Products and routes offered, and what they can carry';

CREATE INDEX "eco_tourism_unit" ON register."eco_tourism" (unit_id, id);

CREATE INDEX "eco_tourism_region" ON register."eco_tourism" (region_code, id);

CREATE INDEX "eco_tourism_state" ON register."eco_tourism" (state, id);

CREATE INDEX "eco_tourism_search" ON register."eco_tourism" USING gin (search public.gin_trgm_ops);

CREATE INDEX "eco_tourism_short" ON register."eco_tourism" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "eco_tourism_key" ON register."eco_tourism" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "eco_tourism_f_kind" ON register."eco_tourism" (f_kind, id);

CREATE INDEX "eco_tourism_f_route_at" ON register."eco_tourism" USING gist (f_route);

CREATE INDEX "eco_tourism_f_visitors_order" ON register."eco_tourism" ((coalesce(f_visitors, '-Infinity'::numeric)), id);

CREATE INDEX "eco_tourism_f_operator" ON register."eco_tourism" (f_operator, id);

CREATE INDEX "eco_tourism_f_opened_on_order" ON register."eco_tourism" ((coalesce(f_opened_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_eco_tourism"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'open'), ('open', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."eco_tourism"
  FOR EACH ROW EXECUTE FUNCTION register."guard_eco_tourism"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_route, f_capacity, f_visitors, f_income, f_operator, f_opened_on) ON register."eco_tourism" TO wanwu_app;

GRANT INSERT, UPDATE ON register."eco_tourism" TO wanwu_app;

GRANT SELECT ON register."eco_tourism" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_route, f_capacity, f_visitors, f_income, f_operator, f_opened_on) ON register."eco_tourism" TO wanwu_jobs;

CREATE TABLE register."green_industry" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "green_industry_state" CHECK (state IN ('listed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_resource text CHECK (char_length(f_resource) <= 200),
  f_origin text,
  f_permit text CHECK (char_length(f_permit) <= 80),
  f_certificate text CHECK (char_length(f_certificate) <= 200),
  f_certified_to date,
  f_output numeric(18,2) CHECK (f_output >= 0),
  f_households numeric CHECK (f_households = trunc(f_households) AND f_households >= 0),
  f_guide uuid REFERENCES wanwu.unit (id),
  f_guided_on date
);

COMMENT ON TABLE register."green_industry" IS '绿色产业和生态产品: Businesses that use living resources sustainably; certificates, demonstrations';

CREATE INDEX "green_industry_unit" ON register."green_industry" (unit_id, id);

CREATE INDEX "green_industry_region" ON register."green_industry" (region_code, id);

CREATE INDEX "green_industry_state" ON register."green_industry" (state, id);

CREATE INDEX "green_industry_search" ON register."green_industry" USING gin (search public.gin_trgm_ops);

CREATE INDEX "green_industry_short" ON register."green_industry" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "green_industry_key" ON register."green_industry" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "green_industry_f_kind" ON register."green_industry" (f_kind, id);

CREATE INDEX "green_industry_f_origin" ON register."green_industry" (f_origin, id);

CREATE INDEX "green_industry_f_certified_to_order" ON register."green_industry" ((coalesce(f_certified_to, '-infinity'::date)), id);

CREATE INDEX "green_industry_f_output_order" ON register."green_industry" ((coalesce(f_output, (-1)::numeric)), id);

CREATE INDEX "green_industry_f_guide" ON register."green_industry" (f_guide, id);

CREATE OR REPLACE FUNCTION register."guard_green_industry"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF true THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."green_industry"
  FOR EACH ROW EXECUTE FUNCTION register."guard_green_industry"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_resource, f_origin, f_permit, f_certificate, f_certified_to, f_output, f_households, f_guide, f_guided_on) ON register."green_industry" TO wanwu_app;

GRANT INSERT, UPDATE ON register."green_industry" TO wanwu_app;

GRANT SELECT ON register."green_industry" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_resource, f_origin, f_permit, f_certificate, f_certified_to, f_output, f_households, f_guide, f_guided_on) ON register."green_industry" TO wanwu_jobs;

CREATE TABLE register."service_purchase" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "service_purchase_state" CHECK (state IN ('planned', 'running', 'accepted')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_buyer uuid REFERENCES wanwu.unit (id),
  f_provider text CHECK (char_length(f_provider) <= 200),
  f_contract text CHECK (char_length(f_contract) <= 60),
  f_term date,
  f_term_to date CHECK (f_term_to >= f_term),
  f_amount numeric(18,2) CHECK (f_amount >= 0),
  f_due_on date,
  f_accepted_on date,
  f_result text CHECK (char_length(f_result) <= 2000)
);

COMMENT ON TABLE register."service_purchase" IS '政府购买服务: Publicity, consulting, legal aid: bought and accepted';

CREATE INDEX "service_purchase_unit" ON register."service_purchase" (unit_id, id);

CREATE INDEX "service_purchase_region" ON register."service_purchase" (region_code, id);

CREATE INDEX "service_purchase_state" ON register."service_purchase" (state, id);

CREATE INDEX "service_purchase_search" ON register."service_purchase" USING gin (search public.gin_trgm_ops);

CREATE INDEX "service_purchase_short" ON register."service_purchase" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "service_purchase_key" ON register."service_purchase" (region_code, f_name, f_contract) WHERE voided_at IS NULL;

CREATE INDEX "service_purchase_f_kind" ON register."service_purchase" (f_kind, id);

CREATE INDEX "service_purchase_f_buyer" ON register."service_purchase" (f_buyer, id);

CREATE INDEX "service_purchase_f_amount_order" ON register."service_purchase" ((coalesce(f_amount, (-1)::numeric)), id);

CREATE INDEX "service_purchase_f_due_on_order" ON register."service_purchase" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_service_purchase"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'running'), ('running', 'accepted')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."service_purchase"
  FOR EACH ROW EXECUTE FUNCTION register."guard_service_purchase"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_buyer, f_provider, f_contract, f_term, f_term_to, f_amount, f_due_on, f_accepted_on, f_result) ON register."service_purchase" TO wanwu_app;

GRANT INSERT, UPDATE ON register."service_purchase" TO wanwu_app;

GRANT SELECT ON register."service_purchase" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_buyer, f_provider, f_contract, f_term, f_term_to, f_amount, f_due_on, f_accepted_on, f_result) ON register."service_purchase" TO wanwu_jobs;

CREATE TABLE register."genetic_access" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "genetic_access_state" CHECK (state IN ('applied', 'approved', 'ended', 'refused')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_resource uuid NOT NULL,
  f_user text NOT NULL CHECK (char_length(f_user) <= 200),
  f_foreign boolean,
  f_purpose text CHECK (char_length(f_purpose) <= 2000),
  f_use text,
  f_pic text CHECK (char_length(f_pic) <= 200),
  f_mat text CHECK (char_length(f_mat) <= 200),
  f_approver_unit uuid REFERENCES wanwu.unit (id),
  f_approver text CHECK (char_length(f_approver) <= 200),
  f_approval text CHECK (char_length(f_approval) <= 80),
  f_approved_on date,
  f_valid_to date,
  f_certificate text CHECK (char_length(f_certificate) <= 80)
);

COMMENT ON TABLE register."genetic_access" IS '遗传资源获取: Applications, prior informed consent, mutually agreed terms, approval';

CREATE INDEX "genetic_access_unit" ON register."genetic_access" (unit_id, id);

CREATE INDEX "genetic_access_region" ON register."genetic_access" (region_code, id);

CREATE INDEX "genetic_access_state" ON register."genetic_access" (state, id);

CREATE INDEX "genetic_access_search" ON register."genetic_access" USING gin (search public.gin_trgm_ops);

CREATE INDEX "genetic_access_short" ON register."genetic_access" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "genetic_access_key" ON register."genetic_access" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "genetic_access_f_resource" ON register."genetic_access" (f_resource, id);

CREATE INDEX "genetic_access_f_foreign" ON register."genetic_access" (f_foreign, id);

CREATE INDEX "genetic_access_f_use" ON register."genetic_access" (f_use, id);

CREATE INDEX "genetic_access_f_approver_unit" ON register."genetic_access" (f_approver_unit, id);

CREATE INDEX "genetic_access_f_approved_on_order" ON register."genetic_access" ((coalesce(f_approved_on, '-infinity'::date)), id);

CREATE INDEX "genetic_access_f_valid_to_order" ON register."genetic_access" ((coalesce(f_valid_to, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_genetic_access"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('applied', 'approved'), ('applied', 'refused'), ('approved', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."genetic_access"
  FOR EACH ROW EXECUTE FUNCTION register."guard_genetic_access"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_resource, f_user, f_foreign, f_purpose, f_use, f_pic, f_mat, f_approver_unit, f_approver, f_approval, f_approved_on, f_valid_to, f_certificate) ON register."genetic_access" TO wanwu_app;

GRANT INSERT, UPDATE ON register."genetic_access" TO wanwu_app;

GRANT SELECT ON register."genetic_access" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_resource, f_user, f_foreign, f_purpose, f_use, f_pic, f_mat, f_approver_unit, f_approver, f_approval, f_approved_on, f_valid_to, f_certificate) ON register."genetic_access" TO wanwu_jobs;

CREATE TABLE register."genetic_benefit" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "genetic_benefit_state" CHECK (state IN ('recorded', 'confirmed')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_use uuid NOT NULL,
  f_amount numeric(18,2) NOT NULL CHECK (f_amount >= 0),
  f_paid_on date NOT NULL,
  f_beneficiary text CHECK (char_length(f_beneficiary) <= 200),
  f_form text
);

COMMENT ON TABLE register."genetic_benefit" IS '惠益分享支付: Each payment and who received it';

CREATE INDEX "genetic_benefit_unit" ON register."genetic_benefit" (unit_id, id);

CREATE INDEX "genetic_benefit_region" ON register."genetic_benefit" (region_code, id);

CREATE INDEX "genetic_benefit_state" ON register."genetic_benefit" (state, id);

CREATE INDEX "genetic_benefit_search" ON register."genetic_benefit" USING gin (search public.gin_trgm_ops);

CREATE INDEX "genetic_benefit_short" ON register."genetic_benefit" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "genetic_benefit_key" ON register."genetic_benefit" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "genetic_benefit_f_use" ON register."genetic_benefit" (f_use, id);

CREATE INDEX "genetic_benefit_f_amount_order" ON register."genetic_benefit" ((coalesce(f_amount, (-1)::numeric)), id);

CREATE INDEX "genetic_benefit_f_paid_on_order" ON register."genetic_benefit" ((coalesce(f_paid_on, '-infinity'::date)), id);

CREATE INDEX "genetic_benefit_f_form" ON register."genetic_benefit" (f_form, id);

CREATE OR REPLACE FUNCTION register."guard_genetic_benefit"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('recorded', 'confirmed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."genetic_benefit"
  FOR EACH ROW EXECUTE FUNCTION register."guard_genetic_benefit"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_use, f_amount, f_paid_on, f_beneficiary, f_form) ON register."genetic_benefit" TO wanwu_app;

GRANT INSERT, UPDATE ON register."genetic_benefit" TO wanwu_app;

GRANT SELECT ON register."genetic_benefit" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_use, f_amount, f_paid_on, f_beneficiary, f_form) ON register."genetic_benefit" TO wanwu_jobs;

CREATE TABLE register."genetic_resource" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "genetic_resource_state" CHECK (state IN ('surveyed', 'registered', 'lost')),
  f_code text NOT NULL CHECK (char_length(f_code) <= 60),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_taxon text CHECK (char_length(f_taxon) <= 200),
  f_kind text NOT NULL,
  f_control text,
  f_origin public.geometry(Geometry,4490),
  f_origin_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_origin), 0.1)) STORED,
  f_origin_area text CHECK (char_length(f_origin_area) <= 200),
  f_holder text CHECK (char_length(f_holder) <= 200),
  f_traits text CHECK (char_length(f_traits) <= 2000),
  f_knowledge uuid,
  f_registered_on date
);

COMMENT ON TABLE register."genetic_resource" IS '生物遗传资源目录: Genetic resources: catalogued, where kept, how closely controlled';

CREATE INDEX "genetic_resource_unit" ON register."genetic_resource" (unit_id, id);

CREATE INDEX "genetic_resource_region" ON register."genetic_resource" (region_code, id);

CREATE INDEX "genetic_resource_state" ON register."genetic_resource" (state, id);

CREATE INDEX "genetic_resource_search" ON register."genetic_resource" USING gin (search public.gin_trgm_ops);

CREATE INDEX "genetic_resource_short" ON register."genetic_resource" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "genetic_resource_key" ON register."genetic_resource" (region_code, f_code) WHERE voided_at IS NULL;

CREATE INDEX "genetic_resource_f_kind" ON register."genetic_resource" (f_kind, id);

CREATE INDEX "genetic_resource_f_control" ON register."genetic_resource" (f_control, id);

CREATE INDEX "genetic_resource_f_origin_at" ON register."genetic_resource" USING gist (f_origin);

CREATE INDEX "genetic_resource_f_knowledge" ON register."genetic_resource" (f_knowledge, id);

CREATE INDEX "genetic_resource_f_registered_on_order" ON register."genetic_resource" ((coalesce(f_registered_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_genetic_resource"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('surveyed', 'registered'), ('registered', 'lost')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."genetic_resource"
  FOR EACH ROW EXECUTE FUNCTION register."guard_genetic_resource"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_name, f_taxon, f_kind, f_control, f_origin_blurred, f_origin_area, f_holder, f_knowledge, f_registered_on) ON register."genetic_resource" TO wanwu_app;

GRANT INSERT, UPDATE ON register."genetic_resource" TO wanwu_app;

GRANT SELECT ON register."genetic_resource" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_name, f_taxon, f_kind, f_control, f_origin_blurred, f_origin_area, f_holder, f_knowledge, f_registered_on) ON register."genetic_resource" TO wanwu_jobs;

CREATE TABLE register."genetic_use" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "genetic_use_state" CHECK (state IN ('running', 'irregular', 'ended')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_resource uuid NOT NULL,
  f_access uuid,
  f_kind text NOT NULL,
  f_user text CHECK (char_length(f_user) <= 200),
  f_abroad text CHECK (char_length(f_abroad) <= 200),
  f_approval text CHECK (char_length(f_approval) <= 80),
  f_approver text CHECK (char_length(f_approver) <= 200),
  f_started_on date,
  f_right text CHECK (char_length(f_right) <= 80),
  f_disclosed boolean,
  f_benefit numeric(18,2) CHECK (f_benefit >= 0),
  f_benefit_by date,
  f_finding uuid
);

COMMENT ON TABLE register."genetic_use" IS '遗传资源利用: Use, transfer abroad, intellectual property, results';

CREATE INDEX "genetic_use_unit" ON register."genetic_use" (unit_id, id);

CREATE INDEX "genetic_use_region" ON register."genetic_use" (region_code, id);

CREATE INDEX "genetic_use_state" ON register."genetic_use" (state, id);

CREATE INDEX "genetic_use_search" ON register."genetic_use" USING gin (search public.gin_trgm_ops);

CREATE INDEX "genetic_use_short" ON register."genetic_use" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "genetic_use_key" ON register."genetic_use" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "genetic_use_f_resource" ON register."genetic_use" (f_resource, id);

CREATE INDEX "genetic_use_f_access" ON register."genetic_use" (f_access, id);

CREATE INDEX "genetic_use_f_kind" ON register."genetic_use" (f_kind, id);

CREATE INDEX "genetic_use_f_started_on_order" ON register."genetic_use" ((coalesce(f_started_on, '-infinity'::date)), id);

CREATE INDEX "genetic_use_f_disclosed" ON register."genetic_use" (f_disclosed, id);

CREATE INDEX "genetic_use_f_benefit_by_order" ON register."genetic_use" ((coalesce(f_benefit_by, '-infinity'::date)), id);

CREATE INDEX "genetic_use_f_finding" ON register."genetic_use" (f_finding, id);

CREATE OR REPLACE FUNCTION register."guard_genetic_use"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('running', 'irregular'), ('irregular', 'running'), ('running', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."genetic_use"
  FOR EACH ROW EXECUTE FUNCTION register."guard_genetic_use"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_name, f_resource, f_access, f_kind, f_user, f_abroad, f_approval, f_approver, f_started_on, f_right, f_disclosed, f_benefit, f_benefit_by, f_finding) ON register."genetic_use" TO wanwu_app;

GRANT INSERT, UPDATE ON register."genetic_use" TO wanwu_app;

GRANT SELECT ON register."genetic_use" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_name, f_resource, f_access, f_kind, f_user, f_abroad, f_approval, f_approver, f_started_on, f_right, f_disclosed, f_benefit, f_benefit_by, f_finding) ON register."genetic_use" TO wanwu_jobs;

CREATE TABLE register."germplasm_accession" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "germplasm_accession_state" CHECK (state IN ('stored', 'regenerating', 'lost')),
  f_accession_number text NOT NULL CHECK (char_length(f_accession_number) <= 60),
  f_institute_code text CHECK (char_length(f_institute_code) <= 20),
  f_genus text NOT NULL CHECK (char_length(f_genus) <= 200),
  f_species text CHECK (char_length(f_species) <= 200),
  f_crop_name text CHECK (char_length(f_crop_name) <= 200),
  f_accession_name text CHECK (char_length(f_accession_name) <= 200),
  f_acquired_on date,
  f_origin_country text CHECK (char_length(f_origin_country) <= 3),
  f_collecting_site text CHECK (char_length(f_collecting_site) <= 200),
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_place_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_place), 0.1)) STORED,
  f_elevation numeric CHECK (f_elevation >= -500 AND f_elevation <= 9000),
  f_collected_on date,
  f_biological_status text NOT NULL,
  f_storage text,
  f_multilateral text,
  f_viability numeric CHECK (f_viability >= 0 AND f_viability <= 100),
  f_tested_on date,
  f_quantity numeric CHECK (f_quantity = trunc(f_quantity) AND f_quantity >= 0),
  f_remarks text CHECK (char_length(f_remarks) <= 2000)
);

COMMENT ON TABLE register."germplasm_accession" IS '种质资源编目: Accessions with multi-crop passport descriptors (MCPD)';

CREATE INDEX "germplasm_accession_unit" ON register."germplasm_accession" (unit_id, id);

CREATE INDEX "germplasm_accession_region" ON register."germplasm_accession" (region_code, id);

CREATE INDEX "germplasm_accession_state" ON register."germplasm_accession" (state, id);

CREATE INDEX "germplasm_accession_search" ON register."germplasm_accession" USING gin (search public.gin_trgm_ops);

CREATE INDEX "germplasm_accession_short" ON register."germplasm_accession" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "germplasm_accession_key" ON register."germplasm_accession" (region_code, f_institute_code, f_accession_number) WHERE voided_at IS NULL;

CREATE INDEX "germplasm_accession_f_acquired_on_order" ON register."germplasm_accession" ((coalesce(f_acquired_on, '-infinity'::date)), id);

CREATE INDEX "germplasm_accession_f_place_at" ON register."germplasm_accession" USING gist (f_place);

CREATE INDEX "germplasm_accession_f_biological_status" ON register."germplasm_accession" (f_biological_status, id);

CREATE INDEX "germplasm_accession_f_storage" ON register."germplasm_accession" (f_storage, id);

CREATE INDEX "germplasm_accession_f_multilateral" ON register."germplasm_accession" (f_multilateral, id);

CREATE INDEX "germplasm_accession_f_tested_on_order" ON register."germplasm_accession" ((coalesce(f_tested_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_germplasm_accession"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('stored', 'regenerating'), ('regenerating', 'stored'), ('stored', 'lost'), ('regenerating', 'lost')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."germplasm_accession"
  FOR EACH ROW EXECUTE FUNCTION register."guard_germplasm_accession"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_accession_number, f_institute_code, f_genus, f_species, f_crop_name, f_accession_name, f_acquired_on, f_origin_country, f_place_blurred, f_elevation, f_collected_on, f_biological_status, f_storage, f_multilateral, f_viability, f_tested_on, f_quantity, f_remarks) ON register."germplasm_accession" TO wanwu_app;

GRANT INSERT, UPDATE ON register."germplasm_accession" TO wanwu_app;

GRANT SELECT ON register."germplasm_accession" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_accession_number, f_institute_code, f_genus, f_species, f_crop_name, f_accession_name, f_acquired_on, f_origin_country, f_place_blurred, f_elevation, f_collected_on, f_biological_status, f_storage, f_multilateral, f_viability, f_tested_on, f_quantity, f_remarks) ON register."germplasm_accession" TO wanwu_jobs;

CREATE TABLE register."traditional_knowledge" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "traditional_knowledge_state" CHECK (state IN ('draft', 'registered')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_community text CHECK (char_length(f_community) <= 200),
  f_content text CHECK (char_length(f_content) <= 6000),
  f_species text CHECK (char_length(f_species) <= 500),
  f_transmission text,
  f_consent boolean,
  f_recorded_on date
);

COMMENT ON TABLE register."traditional_knowledge" IS '相关传统知识: Knowledge tied to genetic resources: recorded, with its holders';

CREATE INDEX "traditional_knowledge_unit" ON register."traditional_knowledge" (unit_id, id);

CREATE INDEX "traditional_knowledge_region" ON register."traditional_knowledge" (region_code, id);

CREATE INDEX "traditional_knowledge_state" ON register."traditional_knowledge" (state, id);

CREATE INDEX "traditional_knowledge_search" ON register."traditional_knowledge" USING gin (search public.gin_trgm_ops);

CREATE INDEX "traditional_knowledge_short" ON register."traditional_knowledge" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "traditional_knowledge_key" ON register."traditional_knowledge" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "traditional_knowledge_f_kind" ON register."traditional_knowledge" (f_kind, id);

CREATE INDEX "traditional_knowledge_f_transmission" ON register."traditional_knowledge" (f_transmission, id);

CREATE INDEX "traditional_knowledge_f_consent" ON register."traditional_knowledge" (f_consent, id);

CREATE INDEX "traditional_knowledge_f_recorded_on_order" ON register."traditional_knowledge" ((coalesce(f_recorded_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_traditional_knowledge"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'registered')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."traditional_knowledge"
  FOR EACH ROW EXECUTE FUNCTION register."guard_traditional_knowledge"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_community, f_species, f_transmission, f_consent, f_recorded_on) ON register."traditional_knowledge" TO wanwu_app;

GRANT INSERT, UPDATE ON register."traditional_knowledge" TO wanwu_app;

GRANT SELECT ON register."traditional_knowledge" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_community, f_species, f_transmission, f_consent, f_recorded_on) ON register."traditional_knowledge" TO wanwu_jobs;

CREATE TABLE register."data_sharing" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "data_sharing_state" CHECK (state IN ('asked', 'agreed', 'delivered', 'ended', 'refused')),
  f_dataset text NOT NULL CHECK (char_length(f_dataset) <= 200),
  f_provider uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_requester uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_purpose text NOT NULL CHECK (char_length(f_purpose) <= 2000),
  f_class_of_data text,
  f_precision text CHECK (char_length(f_precision) <= 200),
  f_form text,
  f_valid_to date,
  f_delivered_on date,
  f_use text CHECK (char_length(f_use) <= 2000)
);

COMMENT ON TABLE register."data_sharing" IS '数据共享: Requests for data across departments and levels: reviewed, handed over, used';

CREATE INDEX "data_sharing_unit" ON register."data_sharing" (unit_id, id);

CREATE INDEX "data_sharing_region" ON register."data_sharing" (region_code, id);

CREATE INDEX "data_sharing_state" ON register."data_sharing" (state, id);

CREATE INDEX "data_sharing_search" ON register."data_sharing" USING gin (search public.gin_trgm_ops);

CREATE INDEX "data_sharing_short" ON register."data_sharing" USING gin (wanwu.search_grams(search));

CREATE INDEX "data_sharing_f_provider" ON register."data_sharing" (f_provider, id);

CREATE INDEX "data_sharing_f_requester" ON register."data_sharing" (f_requester, id);

CREATE INDEX "data_sharing_f_class_of_data" ON register."data_sharing" (f_class_of_data, id);

CREATE INDEX "data_sharing_f_form" ON register."data_sharing" (f_form, id);

CREATE INDEX "data_sharing_f_valid_to_order" ON register."data_sharing" ((coalesce(f_valid_to, '-infinity'::date)), id);

CREATE INDEX "data_sharing_f_delivered_on_order" ON register."data_sharing" ((coalesce(f_delivered_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_data_sharing"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('asked', 'agreed'), ('asked', 'refused'), ('agreed', 'delivered'), ('delivered', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('asked', 'agreed'), ('asked', 'refused')) AND OLD.f_requester IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."data_sharing"
  FOR EACH ROW EXECUTE FUNCTION register."guard_data_sharing"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_dataset, f_provider, f_requester, f_purpose, f_class_of_data, f_precision, f_form, f_valid_to, f_delivered_on, f_use) ON register."data_sharing" TO wanwu_app;

GRANT INSERT, UPDATE ON register."data_sharing" TO wanwu_app;

GRANT SELECT ON register."data_sharing" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_dataset, f_provider, f_requester, f_purpose, f_class_of_data, f_precision, f_form, f_valid_to, f_delivered_on, f_use) ON register."data_sharing" TO wanwu_jobs;

CREATE TABLE register."evaluation_record" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "evaluation_record_state" CHECK (state IN ('planned', 'running', 'review', 'accepted')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_covers date,
  f_covers_to date CHECK (f_covers_to >= f_covers),
  f_area text CHECK (char_length(f_area) <= 200),
  f_method text CHECK (char_length(f_method) <= 200),
  f_parameters text CHECK (char_length(f_parameters) <= 200),
  f_organiser uuid REFERENCES wanwu.unit (id),
  f_evaluator text CHECK (char_length(f_evaluator) <= 200),
  f_result text CHECK (char_length(f_result) <= 6000),
  f_use text CHECK (char_length(f_use) <= 2000),
  f_due_on date,
  f_completed_on date,
  f_reviewed_on date
);

COMMENT ON TABLE register."evaluation_record" IS '评估记录: Assessments of state, effect and services: method, result, use';

CREATE INDEX "evaluation_record_unit" ON register."evaluation_record" (unit_id, id);

CREATE INDEX "evaluation_record_region" ON register."evaluation_record" (region_code, id);

CREATE INDEX "evaluation_record_state" ON register."evaluation_record" (state, id);

CREATE INDEX "evaluation_record_search" ON register."evaluation_record" USING gin (search public.gin_trgm_ops);

CREATE INDEX "evaluation_record_short" ON register."evaluation_record" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "evaluation_record_key" ON register."evaluation_record" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "evaluation_record_f_kind" ON register."evaluation_record" (f_kind, id);

CREATE INDEX "evaluation_record_f_organiser" ON register."evaluation_record" (f_organiser, id);

CREATE INDEX "evaluation_record_f_due_on_order" ON register."evaluation_record" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE INDEX "evaluation_record_f_reviewed_on_order" ON register."evaluation_record" ((coalesce(f_reviewed_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_evaluation_record"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'running'), ('running', 'review'), ('review', 'accepted'), ('review', 'running')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('review', 'accepted'), ('review', 'running')) AND OLD.f_organiser IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."evaluation_record"
  FOR EACH ROW EXECUTE FUNCTION register."guard_evaluation_record"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_covers, f_covers_to, f_area, f_method, f_parameters, f_organiser, f_evaluator, f_result, f_use, f_due_on, f_completed_on, f_reviewed_on) ON register."evaluation_record" TO wanwu_app;

GRANT INSERT, UPDATE ON register."evaluation_record" TO wanwu_app;

GRANT SELECT ON register."evaluation_record" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_covers, f_covers_to, f_area, f_method, f_parameters, f_organiser, f_evaluator, f_result, f_use, f_due_on, f_completed_on, f_reviewed_on) ON register."evaluation_record" TO wanwu_jobs;

CREATE TABLE register."hydropower_station" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "hydropower_station_state" CHECK (state IN ('running', 'short', 'retired')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_river text CHECK (char_length(f_river) <= 200),
  f_place public.geometry(Geometry,4490) NOT NULL CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_capacity numeric CHECK (f_capacity >= 0),
  f_approved_flow numeric NOT NULL CHECK (f_approved_flow >= 0),
  f_approval text CHECK (char_length(f_approval) <= 80),
  f_owner text CHECK (char_length(f_owner) <= 200),
  f_supervisor uuid REFERENCES wanwu.unit (id),
  f_online boolean,
  f_rectification text,
  f_measured_flow numeric CHECK (f_measured_flow >= 0),
  f_checked_on date
);

COMMENT ON TABLE register."hydropower_station" IS '水电站和生态流量: Stations, the flow they must release, whether they do';

CREATE INDEX "hydropower_station_unit" ON register."hydropower_station" (unit_id, id);

CREATE INDEX "hydropower_station_region" ON register."hydropower_station" (region_code, id);

CREATE INDEX "hydropower_station_state" ON register."hydropower_station" (state, id);

CREATE INDEX "hydropower_station_search" ON register."hydropower_station" USING gin (search public.gin_trgm_ops);

CREATE INDEX "hydropower_station_short" ON register."hydropower_station" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "hydropower_station_key" ON register."hydropower_station" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "hydropower_station_f_place_at" ON register."hydropower_station" USING gist (f_place);

CREATE INDEX "hydropower_station_f_capacity_order" ON register."hydropower_station" ((coalesce(f_capacity, '-Infinity'::numeric)), id);

CREATE INDEX "hydropower_station_f_supervisor" ON register."hydropower_station" (f_supervisor, id);

CREATE INDEX "hydropower_station_f_online" ON register."hydropower_station" (f_online, id);

CREATE INDEX "hydropower_station_f_rectification" ON register."hydropower_station" (f_rectification, id);

CREATE INDEX "hydropower_station_f_checked_on_order" ON register."hydropower_station" ((coalesce(f_checked_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_hydropower_station"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('short', 'running'), ('running', 'short'), ('running', 'retired'), ('short', 'retired')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."hydropower_station"
  FOR EACH ROW EXECUTE FUNCTION register."guard_hydropower_station"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_river, f_place, f_capacity, f_approved_flow, f_approval, f_owner, f_supervisor, f_online, f_rectification, f_measured_flow, f_checked_on) ON register."hydropower_station" TO wanwu_app;

GRANT INSERT, UPDATE ON register."hydropower_station" TO wanwu_app;

GRANT SELECT ON register."hydropower_station" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_river, f_place, f_capacity, f_approved_flow, f_approval, f_owner, f_supervisor, f_online, f_rectification, f_measured_flow, f_checked_on) ON register."hydropower_station" TO wanwu_jobs;

CREATE TABLE register."information_system" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "information_system_state" CHECK (state IN ('planned', 'building', 'running', 'joined', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_level text,
  f_owner uuid REFERENCES wanwu.unit (id),
  f_content text CHECK (char_length(f_content) <= 2000),
  f_exchange text,
  f_interface text CHECK (char_length(f_interface) <= 200),
  f_frequency text,
  f_last_exchanged_on date,
  f_security_level text CHECK (char_length(f_security_level) <= 40),
  f_planned_on date
);

COMMENT ON TABLE register."information_system" IS '信息平台和数据库: Platforms and databases: who runs them, what they exchange';

CREATE INDEX "information_system_unit" ON register."information_system" (unit_id, id);

CREATE INDEX "information_system_region" ON register."information_system" (region_code, id);

CREATE INDEX "information_system_state" ON register."information_system" (state, id);

CREATE INDEX "information_system_search" ON register."information_system" USING gin (search public.gin_trgm_ops);

CREATE INDEX "information_system_short" ON register."information_system" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "information_system_key" ON register."information_system" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "information_system_f_kind" ON register."information_system" (f_kind, id);

CREATE INDEX "information_system_f_level" ON register."information_system" (f_level, id);

CREATE INDEX "information_system_f_owner" ON register."information_system" (f_owner, id);

CREATE INDEX "information_system_f_exchange" ON register."information_system" (f_exchange, id);

CREATE INDEX "information_system_f_last_exchanged_on_order" ON register."information_system" ((coalesce(f_last_exchanged_on, '-infinity'::date)), id);

CREATE INDEX "information_system_f_planned_on_order" ON register."information_system" ((coalesce(f_planned_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_information_system"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'building'), ('planned', 'running'), ('building', 'running'), ('running', 'joined'), ('running', 'closed'), ('joined', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."information_system"
  FOR EACH ROW EXECUTE FUNCTION register."guard_information_system"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_level, f_owner, f_content, f_exchange, f_interface, f_frequency, f_last_exchanged_on, f_security_level, f_planned_on) ON register."information_system" TO wanwu_app;

GRANT INSERT, UPDATE ON register."information_system" TO wanwu_app;

GRANT SELECT ON register."information_system" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_level, f_owner, f_content, f_exchange, f_interface, f_frequency, f_last_exchanged_on, f_security_level, f_planned_on) ON register."information_system" TO wanwu_jobs;

CREATE TABLE register."monitoring_device" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "monitoring_device_state" CHECK (state IN ('stock', 'placed', 'broken', 'scrapped')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_kind text NOT NULL,
  f_model text CHECK (char_length(f_model) <= 80),
  f_station uuid,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_place_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_place), 0.1)) STORED,
  f_owner uuid REFERENCES wanwu.unit (id),
  f_placed_on date,
  f_checked_on date,
  f_calibrate_by date,
  f_fault text CHECK (char_length(f_fault) <= 200)
);

COMMENT ON TABLE register."monitoring_device" IS '监测设备: Cameras, sensors, drones: placed, looked after, broken';

CREATE INDEX "monitoring_device_unit" ON register."monitoring_device" (unit_id, id);

CREATE INDEX "monitoring_device_region" ON register."monitoring_device" (region_code, id);

CREATE INDEX "monitoring_device_state" ON register."monitoring_device" (state, id);

CREATE INDEX "monitoring_device_search" ON register."monitoring_device" USING gin (search public.gin_trgm_ops);

CREATE INDEX "monitoring_device_short" ON register."monitoring_device" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "monitoring_device_key" ON register."monitoring_device" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "monitoring_device_f_kind" ON register."monitoring_device" (f_kind, id);

CREATE INDEX "monitoring_device_f_station" ON register."monitoring_device" (f_station, id);

CREATE INDEX "monitoring_device_f_place_at" ON register."monitoring_device" USING gist (f_place);

CREATE INDEX "monitoring_device_f_owner" ON register."monitoring_device" (f_owner, id);

CREATE INDEX "monitoring_device_f_checked_on_order" ON register."monitoring_device" ((coalesce(f_checked_on, '-infinity'::date)), id);

CREATE INDEX "monitoring_device_f_calibrate_by_order" ON register."monitoring_device" ((coalesce(f_calibrate_by, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_monitoring_device"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('stock', 'placed'), ('placed', 'broken'), ('broken', 'placed'), ('placed', 'stock'), ('broken', 'stock'), ('stock', 'scrapped'), ('broken', 'scrapped')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."monitoring_device"
  FOR EACH ROW EXECUTE FUNCTION register."guard_monitoring_device"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_kind, f_model, f_station, f_place_blurred, f_owner, f_placed_on, f_checked_on, f_calibrate_by, f_fault) ON register."monitoring_device" TO wanwu_app;

GRANT INSERT, UPDATE ON register."monitoring_device" TO wanwu_app;

GRANT SELECT ON register."monitoring_device" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_kind, f_model, f_station, f_place_blurred, f_owner, f_placed_on, f_checked_on, f_calibrate_by, f_fault) ON register."monitoring_device" TO wanwu_jobs;

CREATE TABLE register."monitoring_plot" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "monitoring_plot_state" CHECK (state IN ('active', 'lost')),
  f_code text NOT NULL CHECK (char_length(f_code) <= 40),
  f_kind text NOT NULL,
  f_ecosystem text,
  f_station uuid,
  f_place public.geometry(Geometry,4490) NOT NULL,
  f_place_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_place), 0.1)) STORED,
  f_size numeric CHECK (f_size >= 0),
  f_groups text[],
  f_protocol text CHECK (char_length(f_protocol) <= 200),
  f_frequency text,
  f_surveyor uuid REFERENCES wanwu.unit (id),
  f_last_surveyed_on date,
  f_species numeric CHECK (f_species = trunc(f_species) AND f_species >= 0)
);

COMMENT ON TABLE register."monitoring_plot" IS '监测样地和样线: Permanent plots, transects and points, and their resurvey';

CREATE INDEX "monitoring_plot_unit" ON register."monitoring_plot" (unit_id, id);

CREATE INDEX "monitoring_plot_region" ON register."monitoring_plot" (region_code, id);

CREATE INDEX "monitoring_plot_state" ON register."monitoring_plot" (state, id);

CREATE INDEX "monitoring_plot_search" ON register."monitoring_plot" USING gin (search public.gin_trgm_ops);

CREATE INDEX "monitoring_plot_short" ON register."monitoring_plot" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "monitoring_plot_key" ON register."monitoring_plot" (region_code, f_code) WHERE voided_at IS NULL;

CREATE INDEX "monitoring_plot_f_kind" ON register."monitoring_plot" (f_kind, id);

CREATE INDEX "monitoring_plot_f_ecosystem" ON register."monitoring_plot" (f_ecosystem, id);

CREATE INDEX "monitoring_plot_f_station" ON register."monitoring_plot" (f_station, id);

CREATE INDEX "monitoring_plot_f_place_at" ON register."monitoring_plot" USING gist (f_place);

CREATE INDEX "monitoring_plot_f_surveyor" ON register."monitoring_plot" (f_surveyor, id);

CREATE INDEX "monitoring_plot_f_last_surveyed_on_order" ON register."monitoring_plot" ((coalesce(f_last_surveyed_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_monitoring_plot"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('active', 'lost')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."monitoring_plot"
  FOR EACH ROW EXECUTE FUNCTION register."guard_monitoring_plot"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_kind, f_ecosystem, f_station, f_place_blurred, f_size, f_groups, f_protocol, f_frequency, f_surveyor, f_last_surveyed_on, f_species) ON register."monitoring_plot" TO wanwu_app;

GRANT INSERT, UPDATE ON register."monitoring_plot" TO wanwu_app;

GRANT SELECT ON register."monitoring_plot" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_kind, f_ecosystem, f_station, f_place_blurred, f_size, f_groups, f_protocol, f_frequency, f_surveyor, f_last_surveyed_on, f_species) ON register."monitoring_plot" TO wanwu_jobs;

CREATE TABLE register."monitoring_station" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "monitoring_station_state" CHECK (state IN ('planned', 'building', 'running', 'down', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_code text CHECK (char_length(f_code) <= 40),
  f_kind text NOT NULL,
  f_level text,
  f_elements text[],
  f_place public.geometry(Geometry,4490) NOT NULL CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_elevation numeric CHECK (f_elevation >= -500 AND f_elevation <= 9000),
  f_operator uuid REFERENCES wanwu.unit (id),
  f_built_on date,
  f_frequency text,
  f_last_data_on date,
  f_last_serviced_on date,
  f_sends_to text CHECK (char_length(f_sends_to) <= 200)
);

COMMENT ON TABLE register."monitoring_station" IS '监测站点: Stations of every kind: where, what for, whether they run';

CREATE INDEX "monitoring_station_unit" ON register."monitoring_station" (unit_id, id);

CREATE INDEX "monitoring_station_region" ON register."monitoring_station" (region_code, id);

CREATE INDEX "monitoring_station_state" ON register."monitoring_station" (state, id);

CREATE INDEX "monitoring_station_search" ON register."monitoring_station" USING gin (search public.gin_trgm_ops);

CREATE INDEX "monitoring_station_short" ON register."monitoring_station" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "monitoring_station_key" ON register."monitoring_station" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "monitoring_station_f_kind" ON register."monitoring_station" (f_kind, id);

CREATE INDEX "monitoring_station_f_level" ON register."monitoring_station" (f_level, id);

CREATE INDEX "monitoring_station_f_place_at" ON register."monitoring_station" USING gist (f_place);

CREATE INDEX "monitoring_station_f_operator" ON register."monitoring_station" (f_operator, id);

CREATE INDEX "monitoring_station_f_built_on_order" ON register."monitoring_station" ((coalesce(f_built_on, '-infinity'::date)), id);

CREATE INDEX "monitoring_station_f_last_data_on_order" ON register."monitoring_station" ((coalesce(f_last_data_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_monitoring_station"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'building'), ('building', 'running'), ('running', 'down'), ('down', 'running'), ('running', 'closed'), ('down', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."monitoring_station"
  FOR EACH ROW EXECUTE FUNCTION register."guard_monitoring_station"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_code, f_kind, f_level, f_elements, f_place, f_elevation, f_operator, f_built_on, f_frequency, f_last_data_on, f_last_serviced_on, f_sends_to) ON register."monitoring_station" TO wanwu_app;

GRANT INSERT, UPDATE ON register."monitoring_station" TO wanwu_app;

GRANT SELECT ON register."monitoring_station" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_code, f_kind, f_level, f_elements, f_place, f_elevation, f_operator, f_built_on, f_frequency, f_last_data_on, f_last_serviced_on, f_sends_to) ON register."monitoring_station" TO wanwu_jobs;

CREATE TABLE register."survey_programme" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "survey_programme_state" CHECK (state IN ('planned', 'running', 'review', 'accepted')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_groups text[],
  f_area text CHECK (char_length(f_area) <= 200),
  f_extent public.geometry(Geometry,4490) CHECK (public.geometrytype(f_extent) IN ('POLYGON', 'MULTIPOLYGON')),
  f_protocol text CHECK (char_length(f_protocol) <= 200),
  f_organiser uuid REFERENCES wanwu.unit (id),
  f_contractor text CHECK (char_length(f_contractor) <= 200),
  f_term date,
  f_term_to date CHECK (f_term_to >= f_term),
  f_planned numeric CHECK (f_planned = trunc(f_planned) AND f_planned >= 0),
  f_done numeric CHECK (f_done = trunc(f_done) AND f_done >= 0),
  f_species numeric CHECK (f_species = trunc(f_species) AND f_species >= 0),
  f_new_records numeric CHECK (f_new_records = trunc(f_new_records) AND f_new_records >= 0),
  f_completed_on date,
  f_accepted_on date,
  f_dataset text CHECK (char_length(f_dataset) <= 200)
);

COMMENT ON TABLE register."survey_programme" IS '调查和普查: Baseline surveys, censuses, special surveys: scheme, progress, results';

CREATE INDEX "survey_programme_unit" ON register."survey_programme" (unit_id, id);

CREATE INDEX "survey_programme_region" ON register."survey_programme" (region_code, id);

CREATE INDEX "survey_programme_state" ON register."survey_programme" (state, id);

CREATE INDEX "survey_programme_search" ON register."survey_programme" USING gin (search public.gin_trgm_ops);

CREATE INDEX "survey_programme_short" ON register."survey_programme" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "survey_programme_key" ON register."survey_programme" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "survey_programme_f_kind" ON register."survey_programme" (f_kind, id);

CREATE INDEX "survey_programme_f_extent_at" ON register."survey_programme" USING gist (f_extent);

CREATE INDEX "survey_programme_f_organiser" ON register."survey_programme" (f_organiser, id);

CREATE INDEX "survey_programme_f_accepted_on_order" ON register."survey_programme" ((coalesce(f_accepted_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_survey_programme"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'running'), ('running', 'review'), ('review', 'accepted'), ('review', 'running')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('review', 'accepted'), ('review', 'running')) AND OLD.f_organiser IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."survey_programme"
  FOR EACH ROW EXECUTE FUNCTION register."guard_survey_programme"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_groups, f_area, f_extent, f_protocol, f_organiser, f_contractor, f_term, f_term_to, f_planned, f_done, f_species, f_new_records, f_completed_on, f_accepted_on, f_dataset) ON register."survey_programme" TO wanwu_app;

GRANT INSERT, UPDATE ON register."survey_programme" TO wanwu_app;

GRANT SELECT ON register."survey_programme" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_groups, f_area, f_extent, f_protocol, f_organiser, f_contractor, f_term, f_term_to, f_planned, f_done, f_species, f_new_records, f_completed_on, f_accepted_on, f_dataset) ON register."survey_programme" TO wanwu_jobs;

CREATE TABLE register."cooperation" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "cooperation_state" CHECK (state IN ('running', 'done')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_treaty text NOT NULL,
  f_kind text,
  f_partner text CHECK (char_length(f_partner) <= 200),
  f_duty text CHECK (char_length(f_duty) <= 2000),
  f_unit uuid REFERENCES wanwu.unit (id),
  f_due_on date,
  f_done_on date,
  f_result text CHECK (char_length(f_result) <= 2000)
);

COMMENT ON TABLE register."cooperation" IS '国际合作和公约履约: Treaty duties, international and regional cooperation, and reports on them';

CREATE INDEX "cooperation_unit" ON register."cooperation" (unit_id, id);

CREATE INDEX "cooperation_region" ON register."cooperation" (region_code, id);

CREATE INDEX "cooperation_state" ON register."cooperation" (state, id);

CREATE INDEX "cooperation_search" ON register."cooperation" USING gin (search public.gin_trgm_ops);

CREATE INDEX "cooperation_short" ON register."cooperation" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "cooperation_key" ON register."cooperation" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "cooperation_f_treaty" ON register."cooperation" (f_treaty, id);

CREATE INDEX "cooperation_f_kind" ON register."cooperation" (f_kind, id);

CREATE INDEX "cooperation_f_unit" ON register."cooperation" (f_unit, id);

CREATE INDEX "cooperation_f_due_on_order" ON register."cooperation" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE INDEX "cooperation_f_done_on_order" ON register."cooperation" ((coalesce(f_done_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_cooperation"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('running', 'done')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."cooperation"
  FOR EACH ROW EXECUTE FUNCTION register."guard_cooperation"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_treaty, f_kind, f_partner, f_duty, f_unit, f_due_on, f_done_on, f_result) ON register."cooperation" TO wanwu_app;

GRANT INSERT, UPDATE ON register."cooperation" TO wanwu_app;

GRANT SELECT ON register."cooperation" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_treaty, f_kind, f_partner, f_duty, f_unit, f_due_on, f_done_on, f_result) ON register."cooperation" TO wanwu_jobs;

CREATE TABLE register."education_base" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "education_base_state" CHECK (state IN ('planned', 'open', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_level text,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_area numeric CHECK (f_area >= 0),
  f_teachers numeric CHECK (f_teachers = trunc(f_teachers) AND f_teachers >= 0),
  f_courses numeric CHECK (f_courses = trunc(f_courses) AND f_courses >= 0),
  f_visitors numeric CHECK (f_visitors = trunc(f_visitors) AND f_visitors >= 0),
  f_operator uuid REFERENCES wanwu.unit (id),
  f_planned_on date,
  f_opened_on date
);

COMMENT ON TABLE register."education_base" IS '宣教场馆和基地: Halls, museums, bases for science and nature education';

CREATE INDEX "education_base_unit" ON register."education_base" (unit_id, id);

CREATE INDEX "education_base_region" ON register."education_base" (region_code, id);

CREATE INDEX "education_base_state" ON register."education_base" (state, id);

CREATE INDEX "education_base_search" ON register."education_base" USING gin (search public.gin_trgm_ops);

CREATE INDEX "education_base_short" ON register."education_base" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "education_base_key" ON register."education_base" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "education_base_f_kind" ON register."education_base" (f_kind, id);

CREATE INDEX "education_base_f_level" ON register."education_base" (f_level, id);

CREATE INDEX "education_base_f_place_at" ON register."education_base" USING gist (f_place);

CREATE INDEX "education_base_f_visitors_order" ON register."education_base" ((coalesce(f_visitors, '-Infinity'::numeric)), id);

CREATE INDEX "education_base_f_operator" ON register."education_base" (f_operator, id);

CREATE INDEX "education_base_f_opened_on_order" ON register."education_base" ((coalesce(f_opened_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_education_base"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'open'), ('open', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."education_base"
  FOR EACH ROW EXECUTE FUNCTION register."guard_education_base"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_level, f_place, f_area, f_teachers, f_courses, f_visitors, f_operator, f_planned_on, f_opened_on) ON register."education_base" TO wanwu_app;

GRANT INSERT, UPDATE ON register."education_base" TO wanwu_app;

GRANT SELECT ON register."education_base" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_level, f_place, f_area, f_teachers, f_courses, f_visitors, f_operator, f_planned_on, f_opened_on) ON register."education_base" TO wanwu_jobs;

CREATE TABLE register."expert" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "expert_state" CHECK (state IN ('proposed', 'appointed', 'left')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_field text NOT NULL CHECK (char_length(f_field) <= 200),
  f_group text,
  f_institution text CHECK (char_length(f_institution) <= 200),
  f_title text CHECK (char_length(f_title) <= 200),
  f_phone text CHECK (char_length(f_phone) <= 40),
  f_email text CHECK (char_length(f_email) <= 200),
  f_term_to date,
  f_advised numeric CHECK (f_advised = trunc(f_advised) AND f_advised >= 0),
  f_advised_on date
);

COMMENT ON TABLE register."expert" IS '专家库: Experts: field, term, advice given';

CREATE INDEX "expert_unit" ON register."expert" (unit_id, id);

CREATE INDEX "expert_region" ON register."expert" (region_code, id);

CREATE INDEX "expert_state" ON register."expert" (state, id);

CREATE INDEX "expert_search" ON register."expert" USING gin (search public.gin_trgm_ops);

CREATE INDEX "expert_short" ON register."expert" USING gin (wanwu.search_grams(search));

CREATE INDEX "expert_f_group" ON register."expert" (f_group, id);

CREATE INDEX "expert_f_term_to_order" ON register."expert" ((coalesce(f_term_to, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_expert"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('proposed', 'appointed'), ('appointed', 'left')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."expert"
  FOR EACH ROW EXECUTE FUNCTION register."guard_expert"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_field, f_group, f_institution, f_title, f_term_to, f_advised, f_advised_on) ON register."expert" TO wanwu_app;

GRANT INSERT, UPDATE ON register."expert" TO wanwu_app;

GRANT SELECT ON register."expert" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_field, f_group, f_institution, f_title, f_term_to, f_advised, f_advised_on) ON register."expert" TO wanwu_jobs;

CREATE TABLE register."publicity_act" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "publicity_act_state" CHECK (state IN ('planned', 'held', 'toAnswer', 'answered')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_day text,
  f_held_on date NOT NULL,
  f_topic text CHECK (char_length(f_topic) <= 200),
  f_organiser uuid REFERENCES wanwu.unit (id),
  f_channels text[],
  f_people numeric CHECK (f_people = trunc(f_people) AND f_people >= 0),
  f_link text CHECK (char_length(f_link) <= 500),
  f_critical boolean,
  f_response text CHECK (char_length(f_response) <= 2000),
  f_responded_on date
);

COMMENT ON TABLE register."publicity_act" IS '宣传、展览和报道: Memorial days, exhibitions, news, public-service messages';

CREATE INDEX "publicity_act_unit" ON register."publicity_act" (unit_id, id);

CREATE INDEX "publicity_act_region" ON register."publicity_act" (region_code, id);

CREATE INDEX "publicity_act_state" ON register."publicity_act" (state, id);

CREATE INDEX "publicity_act_search" ON register."publicity_act" USING gin (search public.gin_trgm_ops);

CREATE INDEX "publicity_act_short" ON register."publicity_act" USING gin (wanwu.search_grams(search));

CREATE INDEX "publicity_act_f_kind" ON register."publicity_act" (f_kind, id);

CREATE INDEX "publicity_act_f_day" ON register."publicity_act" (f_day, id);

CREATE INDEX "publicity_act_f_held_on_order" ON register."publicity_act" ((coalesce(f_held_on, '-infinity'::date)), id);

CREATE INDEX "publicity_act_f_organiser" ON register."publicity_act" (f_organiser, id);

CREATE INDEX "publicity_act_f_people_order" ON register."publicity_act" ((coalesce(f_people, '-Infinity'::numeric)), id);

CREATE INDEX "publicity_act_f_critical" ON register."publicity_act" (f_critical, id);

CREATE OR REPLACE FUNCTION register."guard_publicity_act"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'held'), ('planned', 'toAnswer'), ('toAnswer', 'answered')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."publicity_act"
  FOR EACH ROW EXECUTE FUNCTION register."guard_publicity_act"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_day, f_held_on, f_topic, f_organiser, f_channels, f_people, f_link, f_critical, f_response, f_responded_on) ON register."publicity_act" TO wanwu_app;

GRANT INSERT, UPDATE ON register."publicity_act" TO wanwu_app;

GRANT SELECT ON register."publicity_act" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_day, f_held_on, f_topic, f_organiser, f_channels, f_people, f_link, f_critical, f_response, f_responded_on) ON register."publicity_act" TO wanwu_jobs;

CREATE TABLE register."ranger_post" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "ranger_post_state" CHECK (state IN ('vacant', 'filled', 'abolished')),
  f_code text NOT NULL CHECK (char_length(f_code) <= 40),
  f_kind text,
  f_area public.geometry(Geometry,4490) CHECK (public.geometrytype(f_area) IN ('POLYGON', 'MULTIPOLYGON')),
  f_employer uuid REFERENCES wanwu.unit (id),
  f_holder text CHECK (char_length(f_holder) <= 200),
  f_phone text CHECK (char_length(f_phone) <= 40),
  f_herder boolean,
  f_term date,
  f_term_to date CHECK (f_term_to >= f_term),
  f_wage numeric(18,2) CHECK (f_wage >= 0),
  f_score numeric CHECK (f_score >= 0 AND f_score <= 100),
  f_appraised_on date
);

COMMENT ON TABLE register."ranger_post" IS '生态管护岗位: Public-benefit posts: set up, filled, area, appraisal';

CREATE INDEX "ranger_post_unit" ON register."ranger_post" (unit_id, id);

CREATE INDEX "ranger_post_region" ON register."ranger_post" (region_code, id);

CREATE INDEX "ranger_post_state" ON register."ranger_post" (state, id);

CREATE INDEX "ranger_post_search" ON register."ranger_post" USING gin (search public.gin_trgm_ops);

CREATE INDEX "ranger_post_short" ON register."ranger_post" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "ranger_post_key" ON register."ranger_post" (region_code, f_code) WHERE voided_at IS NULL;

CREATE INDEX "ranger_post_f_kind" ON register."ranger_post" (f_kind, id);

CREATE INDEX "ranger_post_f_area_at" ON register."ranger_post" USING gist (f_area);

CREATE INDEX "ranger_post_f_employer" ON register."ranger_post" (f_employer, id);

CREATE INDEX "ranger_post_f_herder" ON register."ranger_post" (f_herder, id);

CREATE INDEX "ranger_post_f_appraised_on_order" ON register."ranger_post" ((coalesce(f_appraised_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_ranger_post"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('vacant', 'filled'), ('filled', 'vacant'), ('vacant', 'abolished')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."ranger_post"
  FOR EACH ROW EXECUTE FUNCTION register."guard_ranger_post"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_kind, f_area, f_employer, f_herder, f_term, f_term_to, f_wage, f_score, f_appraised_on) ON register."ranger_post" TO wanwu_app;

GRANT INSERT, UPDATE ON register."ranger_post" TO wanwu_app;

GRANT SELECT ON register."ranger_post" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_kind, f_area, f_employer, f_herder, f_term, f_term_to, f_wage, f_score, f_appraised_on) ON register."ranger_post" TO wanwu_jobs;

CREATE TABLE register."research_project" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "research_project_state" CHECK (state IN ('applied', 'running', 'concluded', 'refused')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_number text CHECK (char_length(f_number) <= 60),
  f_field text NOT NULL,
  f_level text,
  f_leader text CHECK (char_length(f_leader) <= 200),
  f_supervisor uuid REFERENCES wanwu.unit (id),
  f_term date,
  f_term_to date CHECK (f_term_to >= f_term),
  f_funds numeric(18,2) CHECK (f_funds >= 0),
  f_results text CHECK (char_length(f_results) <= 2000),
  f_papers numeric CHECK (f_papers = trunc(f_papers) AND f_papers >= 0),
  f_transfer text CHECK (char_length(f_transfer) <= 200),
  f_concluded_on date
);

COMMENT ON TABLE register."research_project" IS '科研项目和成果: Projects: approved, carried out, results put to use';

CREATE INDEX "research_project_unit" ON register."research_project" (unit_id, id);

CREATE INDEX "research_project_region" ON register."research_project" (region_code, id);

CREATE INDEX "research_project_state" ON register."research_project" (state, id);

CREATE INDEX "research_project_search" ON register."research_project" USING gin (search public.gin_trgm_ops);

CREATE INDEX "research_project_short" ON register."research_project" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "research_project_key" ON register."research_project" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "research_project_f_field" ON register."research_project" (f_field, id);

CREATE INDEX "research_project_f_level" ON register."research_project" (f_level, id);

CREATE INDEX "research_project_f_supervisor" ON register."research_project" (f_supervisor, id);

CREATE INDEX "research_project_f_funds_order" ON register."research_project" ((coalesce(f_funds, (-1)::numeric)), id);

CREATE INDEX "research_project_f_concluded_on_order" ON register."research_project" ((coalesce(f_concluded_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_research_project"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('applied', 'running'), ('applied', 'refused'), ('running', 'concluded')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."research_project"
  FOR EACH ROW EXECUTE FUNCTION register."guard_research_project"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_number, f_field, f_level, f_leader, f_supervisor, f_term, f_term_to, f_funds, f_results, f_papers, f_transfer, f_concluded_on) ON register."research_project" TO wanwu_app;

GRANT INSERT, UPDATE ON register."research_project" TO wanwu_app;

GRANT SELECT ON register."research_project" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_number, f_field, f_level, f_leader, f_supervisor, f_term, f_term_to, f_funds, f_results, f_papers, f_transfer, f_concluded_on) ON register."research_project" TO wanwu_jobs;

CREATE TABLE register."talent" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "talent_state" CHECK (state IN ('running', 'done')),
  f_programme text NOT NULL CHECK (char_length(f_programme) <= 200),
  f_kind text NOT NULL,
  f_field text CHECK (char_length(f_field) <= 200),
  f_planned numeric CHECK (f_planned = trunc(f_planned) AND f_planned >= 0),
  f_actual numeric CHECK (f_actual = trunc(f_actual) AND f_actual >= 0),
  f_unit uuid REFERENCES wanwu.unit (id),
  f_due_on date,
  f_updated_on date
);

COMMENT ON TABLE register."talent" IS '人才和队伍: Specialists brought in and trained; teams built';

CREATE INDEX "talent_unit" ON register."talent" (unit_id, id);

CREATE INDEX "talent_region" ON register."talent" (region_code, id);

CREATE INDEX "talent_state" ON register."talent" (state, id);

CREATE INDEX "talent_search" ON register."talent" USING gin (search public.gin_trgm_ops);

CREATE INDEX "talent_short" ON register."talent" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "talent_key" ON register."talent" (region_code, f_programme) WHERE voided_at IS NULL;

CREATE INDEX "talent_f_kind" ON register."talent" (f_kind, id);

CREATE INDEX "talent_f_unit" ON register."talent" (f_unit, id);

CREATE INDEX "talent_f_due_on_order" ON register."talent" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_talent"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('running', 'done')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."talent"
  FOR EACH ROW EXECUTE FUNCTION register."guard_talent"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_programme, f_kind, f_field, f_planned, f_actual, f_unit, f_due_on, f_updated_on) ON register."talent" TO wanwu_app;

GRANT INSERT, UPDATE ON register."talent" TO wanwu_app;

GRANT SELECT ON register."talent" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_programme, f_kind, f_field, f_planned, f_actual, f_unit, f_due_on, f_updated_on) ON register."talent" TO wanwu_jobs;

CREATE TABLE register."training" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "training_state" CHECK (state IN ('planned', 'held', 'cancelled')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_audience text NOT NULL,
  f_subject text,
  f_held_on date NOT NULL,
  f_hours numeric CHECK (f_hours >= 0),
  f_people numeric CHECK (f_people = trunc(f_people) AND f_people >= 0),
  f_passed numeric CHECK (f_passed = trunc(f_passed) AND f_passed >= 0),
  f_organiser uuid REFERENCES wanwu.unit (id)
);

COMMENT ON TABLE register."training" IS '培训: Training of officials, rangers, practitioners';

CREATE INDEX "training_unit" ON register."training" (unit_id, id);

CREATE INDEX "training_region" ON register."training" (region_code, id);

CREATE INDEX "training_state" ON register."training" (state, id);

CREATE INDEX "training_search" ON register."training" USING gin (search public.gin_trgm_ops);

CREATE INDEX "training_short" ON register."training" USING gin (wanwu.search_grams(search));

CREATE INDEX "training_f_audience" ON register."training" (f_audience, id);

CREATE INDEX "training_f_subject" ON register."training" (f_subject, id);

CREATE INDEX "training_f_held_on_order" ON register."training" ((coalesce(f_held_on, '-infinity'::date)), id);

CREATE INDEX "training_f_people_order" ON register."training" ((coalesce(f_people, '-Infinity'::numeric)), id);

CREATE INDEX "training_f_organiser" ON register."training" (f_organiser, id);

CREATE OR REPLACE FUNCTION register."guard_training"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'held'), ('planned', 'cancelled')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."training"
  FOR EACH ROW EXECUTE FUNCTION register."guard_training"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_audience, f_subject, f_held_on, f_hours, f_people, f_passed, f_organiser) ON register."training" TO wanwu_app;

GRANT INSERT, UPDATE ON register."training" TO wanwu_app;

GRANT SELECT ON register."training" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_audience, f_subject, f_held_on, f_hours, f_people, f_passed, f_organiser) ON register."training" TO wanwu_jobs;

CREATE TABLE register."volunteer_team" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "volunteer_team_state" CHECK (state IN ('listed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text,
  f_contact text CHECK (char_length(f_contact) <= 200),
  f_phone text CHECK (char_length(f_phone) <= 40),
  f_members numeric CHECK (f_members = trunc(f_members) AND f_members >= 0),
  f_services text[],
  f_supervisor uuid REFERENCES wanwu.unit (id),
  f_activities numeric CHECK (f_activities = trunc(f_activities) AND f_activities >= 0),
  f_hours numeric CHECK (f_hours >= 0),
  f_active_on date
);

COMMENT ON TABLE register."volunteer_team" IS '志愿队伍: Teams of volunteers and charities, and what they did';

CREATE INDEX "volunteer_team_unit" ON register."volunteer_team" (unit_id, id);

CREATE INDEX "volunteer_team_region" ON register."volunteer_team" (region_code, id);

CREATE INDEX "volunteer_team_state" ON register."volunteer_team" (state, id);

CREATE INDEX "volunteer_team_search" ON register."volunteer_team" USING gin (search public.gin_trgm_ops);

CREATE INDEX "volunteer_team_short" ON register."volunteer_team" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "volunteer_team_key" ON register."volunteer_team" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "volunteer_team_f_kind" ON register."volunteer_team" (f_kind, id);

CREATE INDEX "volunteer_team_f_members_order" ON register."volunteer_team" ((coalesce(f_members, '-Infinity'::numeric)), id);

CREATE INDEX "volunteer_team_f_supervisor" ON register."volunteer_team" (f_supervisor, id);

CREATE INDEX "volunteer_team_f_active_on_order" ON register."volunteer_team" ((coalesce(f_active_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_volunteer_team"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF true THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."volunteer_team"
  FOR EACH ROW EXECUTE FUNCTION register."guard_volunteer_team"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_members, f_services, f_supervisor, f_activities, f_hours, f_active_on) ON register."volunteer_team" TO wanwu_app;

GRANT INSERT, UPDATE ON register."volunteer_team" TO wanwu_app;

GRANT SELECT ON register."volunteer_team" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_members, f_services, f_supervisor, f_activities, f_hours, f_active_on) ON register."volunteer_team" TO wanwu_jobs;

CREATE TABLE register."eco_project" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "eco_project_state" CHECK (state IN ('planned', 'approved', 'building', 'claimed', 'accepted', 'stopped')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_approval text CHECK (char_length(f_approval) <= 80),
  f_approved_on date,
  f_place public.geometry(Geometry,4490),
  f_builder uuid REFERENCES wanwu.unit (id),
  f_supervisor uuid REFERENCES wanwu.unit (id),
  f_planned_amount numeric CHECK (f_planned_amount >= 0),
  f_done_amount numeric CHECK (f_done_amount >= 0),
  f_amount_unit text CHECK (char_length(f_amount_unit) <= 20),
  f_budget numeric(18,2) CHECK (f_budget >= 0),
  f_received numeric(18,2) CHECK (f_received >= 0),
  f_paid numeric(18,2) CHECK (f_paid >= 0),
  f_works date,
  f_works_to date CHECK (f_works_to >= f_works),
  f_reported_on date,
  f_accepted_on date,
  f_result text CHECK (char_length(f_result) <= 2000)
);

COMMENT ON TABLE register."eco_project" IS '生态工程项目: Restoration and protection works: approval, progress, money, acceptance';

CREATE INDEX "eco_project_unit" ON register."eco_project" (unit_id, id);

CREATE INDEX "eco_project_region" ON register."eco_project" (region_code, id);

CREATE INDEX "eco_project_state" ON register."eco_project" (state, id);

CREATE INDEX "eco_project_search" ON register."eco_project" USING gin (search public.gin_trgm_ops);

CREATE INDEX "eco_project_short" ON register."eco_project" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "eco_project_key" ON register."eco_project" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "eco_project_f_kind" ON register."eco_project" (f_kind, id);

CREATE INDEX "eco_project_f_place_at" ON register."eco_project" USING gist (f_place);

CREATE INDEX "eco_project_f_builder" ON register."eco_project" (f_builder, id);

CREATE INDEX "eco_project_f_supervisor" ON register."eco_project" (f_supervisor, id);

CREATE INDEX "eco_project_f_budget_order" ON register."eco_project" ((coalesce(f_budget, (-1)::numeric)), id);

CREATE INDEX "eco_project_f_reported_on_order" ON register."eco_project" ((coalesce(f_reported_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_eco_project"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'approved'), ('approved', 'building'), ('building', 'claimed'), ('claimed', 'accepted'), ('claimed', 'building'), ('planned', 'stopped'), ('approved', 'stopped'), ('building', 'stopped')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('claimed', 'accepted'), ('claimed', 'building')) AND OLD.f_builder IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."eco_project"
  FOR EACH ROW EXECUTE FUNCTION register."guard_eco_project"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_approval, f_approved_on, f_place, f_builder, f_supervisor, f_planned_amount, f_done_amount, f_amount_unit, f_budget, f_received, f_paid, f_works, f_works_to, f_reported_on, f_accepted_on, f_result) ON register."eco_project" TO wanwu_app;

GRANT INSERT, UPDATE ON register."eco_project" TO wanwu_app;

GRANT SELECT ON register."eco_project" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_approval, f_approved_on, f_place, f_builder, f_supervisor, f_planned_amount, f_done_amount, f_amount_unit, f_budget, f_received, f_paid, f_works, f_works_to, f_reported_on, f_accepted_on, f_result) ON register."eco_project" TO wanwu_jobs;

CREATE TABLE register."fallow_plot" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "fallow_plot_state" CHECK (state IN ('assigned', 'checked', 'paid', 'failed')),
  f_plot text NOT NULL CHECK (char_length(f_plot) <= 60),
  f_year numeric NOT NULL CHECK (f_year = trunc(f_year) AND f_year >= 2000 AND f_year <= 2100),
  f_kind text NOT NULL,
  f_area numeric CHECK (f_area >= 0),
  f_village text CHECK (char_length(f_village) <= 200),
  f_holder text CHECK (char_length(f_holder) <= 200),
  f_boundary public.geometry(Geometry,4490) CHECK (public.geometrytype(f_boundary) IN ('POLYGON', 'MULTIPOLYGON')),
  f_checker uuid REFERENCES wanwu.unit (id),
  f_checked_on date,
  f_checked_area numeric CHECK (f_checked_area >= 0),
  f_subsidy numeric(18,2) CHECK (f_subsidy >= 0),
  f_paid_on date
);

COMMENT ON TABLE register."fallow_plot" IS '休耕轮作地块: Plots under fallow or rotation, checked before they are paid';

CREATE INDEX "fallow_plot_unit" ON register."fallow_plot" (unit_id, id);

CREATE INDEX "fallow_plot_region" ON register."fallow_plot" (region_code, id);

CREATE INDEX "fallow_plot_state" ON register."fallow_plot" (state, id);

CREATE INDEX "fallow_plot_search" ON register."fallow_plot" USING gin (search public.gin_trgm_ops);

CREATE INDEX "fallow_plot_short" ON register."fallow_plot" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "fallow_plot_key" ON register."fallow_plot" (region_code, f_plot, f_year) WHERE voided_at IS NULL;

CREATE INDEX "fallow_plot_f_year_order" ON register."fallow_plot" ((coalesce(f_year, '-Infinity'::numeric)), id);

CREATE INDEX "fallow_plot_f_kind" ON register."fallow_plot" (f_kind, id);

CREATE INDEX "fallow_plot_f_area_order" ON register."fallow_plot" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "fallow_plot_f_boundary_at" ON register."fallow_plot" USING gist (f_boundary);

CREATE INDEX "fallow_plot_f_checker" ON register."fallow_plot" (f_checker, id);

CREATE OR REPLACE FUNCTION register."guard_fallow_plot"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('assigned', 'checked'), ('assigned', 'failed'), ('checked', 'paid')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."fallow_plot"
  FOR EACH ROW EXECUTE FUNCTION register."guard_fallow_plot"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_plot, f_year, f_kind, f_area, f_village, f_boundary, f_checker, f_checked_on, f_checked_area, f_subsidy, f_paid_on) ON register."fallow_plot" TO wanwu_app;

GRANT INSERT, UPDATE ON register."fallow_plot" TO wanwu_app;

GRANT SELECT ON register."fallow_plot" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_plot, f_year, f_kind, f_area, f_village, f_boundary, f_checker, f_checked_on, f_checked_area, f_subsidy, f_paid_on) ON register."fallow_plot" TO wanwu_jobs;

CREATE TABLE register."relocation" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "relocation_state" CHECK (state IN ('listed', 'agreed', 'moved', 'done', 'left')),
  f_household text NOT NULL CHECK (char_length(f_household) <= 40),
  f_head text CHECK (char_length(f_head) <= 200),
  f_from text NOT NULL CHECK (char_length(f_from) <= 200),
  f_to text CHECK (char_length(f_to) <= 200),
  f_hazard text,
  f_people numeric CHECK (f_people = trunc(f_people) AND f_people >= 0),
  f_planned_on date,
  f_moved_on date,
  f_cleared_on date,
  f_subsidy numeric(18,2) CHECK (f_subsidy >= 0)
);

COMMENT ON TABLE register."relocation" IS '避险搬迁: Households moved out of danger, one by one';

CREATE INDEX "relocation_unit" ON register."relocation" (unit_id, id);

CREATE INDEX "relocation_region" ON register."relocation" (region_code, id);

CREATE INDEX "relocation_state" ON register."relocation" (state, id);

CREATE INDEX "relocation_search" ON register."relocation" USING gin (search public.gin_trgm_ops);

CREATE INDEX "relocation_short" ON register."relocation" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "relocation_key" ON register."relocation" (region_code, f_household) WHERE voided_at IS NULL;

CREATE INDEX "relocation_f_hazard" ON register."relocation" (f_hazard, id);

CREATE INDEX "relocation_f_people_order" ON register."relocation" ((coalesce(f_people, '-Infinity'::numeric)), id);

CREATE INDEX "relocation_f_planned_on_order" ON register."relocation" ((coalesce(f_planned_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_relocation"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('listed', 'agreed'), ('agreed', 'moved'), ('moved', 'done'), ('listed', 'left'), ('agreed', 'left')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."relocation"
  FOR EACH ROW EXECUTE FUNCTION register."guard_relocation"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_household, f_from, f_to, f_hazard, f_people, f_planned_on, f_moved_on, f_cleared_on, f_subsidy) ON register."relocation" TO wanwu_app;

GRANT INSERT, UPDATE ON register."relocation" TO wanwu_app;

GRANT SELECT ON register."relocation" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_household, f_from, f_to, f_hazard, f_people, f_planned_on, f_moved_on, f_cleared_on, f_subsidy) ON register."relocation" TO wanwu_jobs;

CREATE TABLE register."weather_operation" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "weather_operation_state" CHECK (state IN ('asked', 'done', 'assessed', 'cancelled')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 40),
  f_operated_on date NOT NULL,
  f_method text,
  f_site public.geometry(Geometry,4490) CHECK (public.geometrytype(f_site) IN ('POINT')),
  f_approval text CHECK (char_length(f_approval) <= 200),
  f_used numeric CHECK (f_used = trunc(f_used) AND f_used >= 0),
  f_rain numeric CHECK (f_rain >= 0),
  f_target text CHECK (char_length(f_target) <= 200),
  f_operator uuid REFERENCES wanwu.unit (id),
  f_effect text CHECK (char_length(f_effect) <= 2000)
);

COMMENT ON TABLE register."weather_operation" IS '人工增雨（雪）作业: Operations for ecological repair: airspace, action, effect';

CREATE INDEX "weather_operation_unit" ON register."weather_operation" (unit_id, id);

CREATE INDEX "weather_operation_region" ON register."weather_operation" (region_code, id);

CREATE INDEX "weather_operation_state" ON register."weather_operation" (state, id);

CREATE INDEX "weather_operation_search" ON register."weather_operation" USING gin (search public.gin_trgm_ops);

CREATE INDEX "weather_operation_short" ON register."weather_operation" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "weather_operation_key" ON register."weather_operation" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "weather_operation_f_operated_on_order" ON register."weather_operation" ((coalesce(f_operated_on, '-infinity'::date)), id);

CREATE INDEX "weather_operation_f_method" ON register."weather_operation" (f_method, id);

CREATE INDEX "weather_operation_f_site_at" ON register."weather_operation" USING gist (f_site);

CREATE INDEX "weather_operation_f_operator" ON register."weather_operation" (f_operator, id);

CREATE OR REPLACE FUNCTION register."guard_weather_operation"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('asked', 'done'), ('asked', 'cancelled'), ('done', 'assessed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."weather_operation"
  FOR EACH ROW EXECUTE FUNCTION register."guard_weather_operation"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_operated_on, f_method, f_site, f_approval, f_used, f_rain, f_target, f_operator, f_effect) ON register."weather_operation" TO wanwu_app;

GRANT INSERT, UPDATE ON register."weather_operation" TO wanwu_app;

GRANT SELECT ON register."weather_operation" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_operated_on, f_method, f_site, f_approval, f_used, f_rain, f_target, f_operator, f_effect) ON register."weather_operation" TO wanwu_jobs;

CREATE TABLE register."accountability" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "accountability_state" CHECK (state IN ('opened', 'handed', 'decided')),
  f_matter text NOT NULL CHECK (char_length(f_matter) <= 200),
  f_kind text NOT NULL,
  f_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_person text CHECK (char_length(f_person) <= 200),
  f_post text CHECK (char_length(f_post) <= 200),
  f_finding uuid,
  f_authority text CHECK (char_length(f_authority) <= 200),
  f_number text CHECK (char_length(f_number) <= 80),
  f_decided_on date,
  f_result text CHECK (char_length(f_result) <= 2000),
  f_lifelong boolean
);

COMMENT ON TABLE register."accountability" IS '审计和问责: Departure audits, use of results, persons held to account';

CREATE INDEX "accountability_unit" ON register."accountability" (unit_id, id);

CREATE INDEX "accountability_region" ON register."accountability" (region_code, id);

CREATE INDEX "accountability_state" ON register."accountability" (state, id);

CREATE INDEX "accountability_search" ON register."accountability" USING gin (search public.gin_trgm_ops);

CREATE INDEX "accountability_short" ON register."accountability" USING gin (wanwu.search_grams(search));

CREATE INDEX "accountability_f_kind" ON register."accountability" (f_kind, id);

CREATE INDEX "accountability_f_unit" ON register."accountability" (f_unit, id);

CREATE INDEX "accountability_f_finding" ON register."accountability" (f_finding, id);

CREATE INDEX "accountability_f_decided_on_order" ON register."accountability" ((coalesce(f_decided_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_accountability"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('opened', 'handed'), ('handed', 'decided')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('opened', 'handed'), ('handed', 'decided')) AND OLD.f_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."accountability"
  FOR EACH ROW EXECUTE FUNCTION register."guard_accountability"();

ALTER TABLE register."accountability" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."accountability" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')) OR f_unit IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."accountability" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."accountability" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."accountability" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_matter, f_kind, f_unit, f_post, f_finding, f_authority, f_number, f_decided_on, f_result, f_lifelong) ON register."accountability" TO wanwu_app;

GRANT INSERT, UPDATE ON register."accountability" TO wanwu_app;

GRANT SELECT ON register."accountability" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_matter, f_kind, f_unit, f_post, f_finding, f_authority, f_number, f_decided_on, f_result, f_lifelong) ON register."accountability" TO wanwu_jobs;

CREATE TABLE register."instrument" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "instrument_state" CHECK (state IN ('awaited', 'drafting', 'consulting', 'inForce', 'repealed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_level text,
  f_number text CHECK (char_length(f_number) <= 80),
  f_issuer text CHECK (char_length(f_issuer) <= 200),
  f_issued_on date,
  f_effective_on date,
  f_expected_on date,
  f_drafter uuid REFERENCES wanwu.unit (id),
  f_relevance text CHECK (char_length(f_relevance) <= 2000),
  f_replaces text CHECK (char_length(f_replaces) <= 200),
  f_review_by date
);

COMMENT ON TABLE register."instrument" IS '法规、规划和制度: In force, being revised, awaited; recording an issue wakes the tasks that wait for it';

CREATE INDEX "instrument_unit" ON register."instrument" (unit_id, id);

CREATE INDEX "instrument_region" ON register."instrument" (region_code, id);

CREATE INDEX "instrument_state" ON register."instrument" (state, id);

CREATE INDEX "instrument_search" ON register."instrument" USING gin (search public.gin_trgm_ops);

CREATE INDEX "instrument_short" ON register."instrument" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "instrument_key" ON register."instrument" (region_code, f_name, f_number) WHERE voided_at IS NULL;

CREATE INDEX "instrument_f_kind" ON register."instrument" (f_kind, id);

CREATE INDEX "instrument_f_level" ON register."instrument" (f_level, id);

CREATE INDEX "instrument_f_issued_on_order" ON register."instrument" ((coalesce(f_issued_on, '-infinity'::date)), id);

CREATE INDEX "instrument_f_expected_on_order" ON register."instrument" ((coalesce(f_expected_on, '-infinity'::date)), id);

CREATE INDEX "instrument_f_drafter" ON register."instrument" (f_drafter, id);

CREATE OR REPLACE FUNCTION register."guard_instrument"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('awaited', 'drafting'), ('inForce', 'drafting'), ('drafting', 'consulting'), ('consulting', 'drafting'), ('awaited', 'inForce'), ('drafting', 'inForce'), ('consulting', 'inForce'), ('inForce', 'repealed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."instrument"
  FOR EACH ROW EXECUTE FUNCTION register."guard_instrument"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_level, f_number, f_issuer, f_issued_on, f_effective_on, f_expected_on, f_drafter, f_relevance, f_replaces, f_review_by) ON register."instrument" TO wanwu_app;

GRANT INSERT, UPDATE ON register."instrument" TO wanwu_app;

GRANT SELECT ON register."instrument" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_level, f_number, f_issuer, f_issued_on, f_effective_on, f_expected_on, f_drafter, f_relevance, f_replaces, f_review_by) ON register."instrument" TO wanwu_jobs;

CREATE TABLE register."permit" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "permit_state" CHECK (state IN ('valid', 'ended')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 80),
  f_kind text NOT NULL,
  f_holder text NOT NULL CHECK (char_length(f_holder) <= 200),
  f_taxon text CHECK (char_length(f_taxon) <= 200),
  f_quantity numeric CHECK (f_quantity = trunc(f_quantity) AND f_quantity >= 0),
  f_issuer text CHECK (char_length(f_issuer) <= 200),
  f_level text,
  f_issued_on date,
  f_valid_to date,
  f_supervisor uuid REFERENCES wanwu.unit (id),
  f_checked_on date,
  f_check_result text CHECK (char_length(f_check_result) <= 200)
);

COMMENT ON TABLE register."permit" IS '行政许可: Permits of any level to hunt, collect, breed, trade: recorded and checked';

CREATE INDEX "permit_unit" ON register."permit" (unit_id, id);

CREATE INDEX "permit_region" ON register."permit" (region_code, id);

CREATE INDEX "permit_state" ON register."permit" (state, id);

CREATE INDEX "permit_search" ON register."permit" USING gin (search public.gin_trgm_ops);

CREATE INDEX "permit_short" ON register."permit" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "permit_key" ON register."permit" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "permit_f_kind" ON register."permit" (f_kind, id);

CREATE INDEX "permit_f_level" ON register."permit" (f_level, id);

CREATE INDEX "permit_f_issued_on_order" ON register."permit" ((coalesce(f_issued_on, '-infinity'::date)), id);

CREATE INDEX "permit_f_valid_to_order" ON register."permit" ((coalesce(f_valid_to, '-infinity'::date)), id);

CREATE INDEX "permit_f_supervisor" ON register."permit" (f_supervisor, id);

CREATE OR REPLACE FUNCTION register."guard_permit"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('valid', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."permit"
  FOR EACH ROW EXECUTE FUNCTION register."guard_permit"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_kind, f_holder, f_taxon, f_quantity, f_issuer, f_level, f_issued_on, f_valid_to, f_supervisor, f_checked_on, f_check_result) ON register."permit" TO wanwu_app;

GRANT INSERT, UPDATE ON register."permit" TO wanwu_app;

GRANT SELECT ON register."permit" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_kind, f_holder, f_taxon, f_quantity, f_issuer, f_level, f_issued_on, f_valid_to, f_supervisor, f_checked_on, f_check_result) ON register."permit" TO wanwu_jobs;

CREATE TABLE register."closed_season" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "closed_season_state" CHECK (state IN ('announced', 'running', 'ended')),
  f_area text NOT NULL CHECK (char_length(f_area) <= 200),
  f_kind text NOT NULL,
  f_term date NOT NULL,
  f_term_to date CHECK (f_term_to >= f_term),
  f_notice text CHECK (char_length(f_notice) <= 80),
  f_place public.geometry(Geometry,4490),
  f_exceptions text CHECK (char_length(f_exceptions) <= 200),
  f_enforcer uuid REFERENCES wanwu.unit (id),
  f_patrols numeric CHECK (f_patrols = trunc(f_patrols) AND f_patrols >= 0),
  f_cases numeric CHECK (f_cases = trunc(f_cases) AND f_cases >= 0),
  f_patrolled_on date
);

COMMENT ON TABLE register."closed_season" IS '禁渔区期和禁猎区期: Bans on fishing and hunting: waters, time, notice, enforcement';

CREATE INDEX "closed_season_unit" ON register."closed_season" (unit_id, id);

CREATE INDEX "closed_season_region" ON register."closed_season" (region_code, id);

CREATE INDEX "closed_season_state" ON register."closed_season" (state, id);

CREATE INDEX "closed_season_search" ON register."closed_season" USING gin (search public.gin_trgm_ops);

CREATE INDEX "closed_season_short" ON register."closed_season" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "closed_season_key" ON register."closed_season" (region_code, f_area, f_kind, f_term) WHERE voided_at IS NULL;

CREATE INDEX "closed_season_f_kind" ON register."closed_season" (f_kind, id);

CREATE INDEX "closed_season_f_place_at" ON register."closed_season" USING gist (f_place);

CREATE INDEX "closed_season_f_enforcer" ON register."closed_season" (f_enforcer, id);

CREATE INDEX "closed_season_f_patrolled_on_order" ON register."closed_season" ((coalesce(f_patrolled_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_closed_season"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('announced', 'running'), ('running', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."closed_season"
  FOR EACH ROW EXECUTE FUNCTION register."guard_closed_season"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_area, f_kind, f_term, f_term_to, f_notice, f_place, f_exceptions, f_enforcer, f_patrols, f_cases, f_patrolled_on) ON register."closed_season" TO wanwu_app;

GRANT INSERT, UPDATE ON register."closed_season" TO wanwu_app;

GRANT SELECT ON register."closed_season" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_area, f_kind, f_term, f_term_to, f_notice, f_place, f_exceptions, f_enforcer, f_patrols, f_cases, f_patrolled_on) ON register."closed_season" TO wanwu_jobs;

CREATE TABLE register."contingency_plan" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "contingency_plan_state" CHECK (state IN ('draft', 'inForce', 'superseded')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_version numeric NOT NULL CHECK (f_version = trunc(f_version) AND f_version >= 1),
  f_steps text NOT NULL CHECK (char_length(f_steps) <= 12000),
  f_number text CHECK (char_length(f_number) <= 80),
  f_issued_on date,
  f_review_by date
);

COMMENT ON TABLE register."contingency_plan" IS '应急预案: Plans as steps with levels, times and units';

CREATE INDEX "contingency_plan_unit" ON register."contingency_plan" (unit_id, id);

CREATE INDEX "contingency_plan_region" ON register."contingency_plan" (region_code, id);

CREATE INDEX "contingency_plan_state" ON register."contingency_plan" (state, id);

CREATE INDEX "contingency_plan_search" ON register."contingency_plan" USING gin (search public.gin_trgm_ops);

CREATE INDEX "contingency_plan_short" ON register."contingency_plan" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "contingency_plan_key" ON register."contingency_plan" (region_code, f_name, f_version) WHERE voided_at IS NULL;

CREATE INDEX "contingency_plan_f_kind" ON register."contingency_plan" (f_kind, id);

CREATE INDEX "contingency_plan_f_issued_on_order" ON register."contingency_plan" ((coalesce(f_issued_on, '-infinity'::date)), id);

CREATE INDEX "contingency_plan_f_review_by_order" ON register."contingency_plan" ((coalesce(f_review_by, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_contingency_plan"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'inForce'), ('inForce', 'superseded')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."contingency_plan"
  FOR EACH ROW EXECUTE FUNCTION register."guard_contingency_plan"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_version, f_steps, f_number, f_issued_on, f_review_by) ON register."contingency_plan" TO wanwu_app;

GRANT INSERT, UPDATE ON register."contingency_plan" TO wanwu_app;

GRANT SELECT ON register."contingency_plan" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_version, f_steps, f_number, f_issued_on, f_review_by) ON register."contingency_plan" TO wanwu_jobs;

CREATE TABLE register."disease_event" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "disease_event_state" CHECK (state IN ('found', 'sampled', 'tested', 'response', 'closed')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 40),
  f_found_on date NOT NULL,
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_sick numeric CHECK (f_sick = trunc(f_sick) AND f_sick >= 0),
  f_dead numeric CHECK (f_dead = trunc(f_dead) AND f_dead >= 0),
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_place_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_place), 0.1)) STORED,
  f_address text CHECK (char_length(f_address) <= 200),
  f_signs text CHECK (char_length(f_signs) <= 2000),
  f_station uuid,
  f_suspected text,
  f_laboratory text CHECK (char_length(f_laboratory) <= 200),
  f_result text,
  f_tested_on date,
  f_reported_on date,
  f_measures text CHECK (char_length(f_measures) <= 2000),
  f_closed_on date
);

COMMENT ON TABLE register."disease_event" IS '野生动物异常情况: From the finding to sampling, test, report, response, release';

CREATE INDEX "disease_event_unit" ON register."disease_event" (unit_id, id);

CREATE INDEX "disease_event_region" ON register."disease_event" (region_code, id);

CREATE INDEX "disease_event_state" ON register."disease_event" (state, id);

CREATE INDEX "disease_event_search" ON register."disease_event" USING gin (search public.gin_trgm_ops);

CREATE INDEX "disease_event_short" ON register."disease_event" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "disease_event_key" ON register."disease_event" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "disease_event_f_found_on_order" ON register."disease_event" ((coalesce(f_found_on, '-infinity'::date)), id);

CREATE INDEX "disease_event_f_dead_order" ON register."disease_event" ((coalesce(f_dead, '-Infinity'::numeric)), id);

CREATE INDEX "disease_event_f_place_at" ON register."disease_event" USING gist (f_place);

CREATE INDEX "disease_event_f_station" ON register."disease_event" (f_station, id);

CREATE INDEX "disease_event_f_suspected" ON register."disease_event" (f_suspected, id);

CREATE INDEX "disease_event_f_result" ON register."disease_event" (f_result, id);

CREATE OR REPLACE FUNCTION register."guard_disease_event"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('found', 'sampled'), ('sampled', 'tested'), ('found', 'response'), ('sampled', 'response'), ('tested', 'response'), ('tested', 'closed'), ('response', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."disease_event"
  FOR EACH ROW EXECUTE FUNCTION register."guard_disease_event"();

ALTER TABLE register."disease_event" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."disease_event" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."disease_event" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."disease_event" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."disease_event" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_found_on, f_taxon, f_sick, f_dead, f_place_blurred, f_address, f_signs, f_station, f_suspected, f_laboratory, f_result, f_tested_on, f_reported_on, f_measures, f_closed_on) ON register."disease_event" TO wanwu_app;

GRANT INSERT, UPDATE ON register."disease_event" TO wanwu_app;

GRANT SELECT ON register."disease_event" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_found_on, f_taxon, f_sick, f_dead, f_place_blurred, f_address, f_signs, f_station, f_suspected, f_laboratory, f_result, f_tested_on, f_reported_on, f_measures, f_closed_on) ON register."disease_event" TO wanwu_jobs;

CREATE TABLE register."disease_sample" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "disease_sample_state" CHECK (state IN ('taken', 'sent', 'tested', 'destroyed')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 40),
  f_event uuid,
  f_taken_on date NOT NULL,
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_material text,
  f_storage text CHECK (char_length(f_storage) <= 200),
  f_taker text CHECK (char_length(f_taker) <= 200),
  f_laboratory text CHECK (char_length(f_laboratory) <= 200),
  f_result text,
  f_result_on date,
  f_destroyed_on date
);

COMMENT ON TABLE register."disease_sample" IS '疫病样品: Samples: taken, kept, sent, destroyed';

CREATE INDEX "disease_sample_unit" ON register."disease_sample" (unit_id, id);

CREATE INDEX "disease_sample_region" ON register."disease_sample" (region_code, id);

CREATE INDEX "disease_sample_state" ON register."disease_sample" (state, id);

CREATE INDEX "disease_sample_search" ON register."disease_sample" USING gin (search public.gin_trgm_ops);

CREATE INDEX "disease_sample_short" ON register."disease_sample" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "disease_sample_key" ON register."disease_sample" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "disease_sample_f_event" ON register."disease_sample" (f_event, id);

CREATE INDEX "disease_sample_f_taken_on_order" ON register."disease_sample" ((coalesce(f_taken_on, '-infinity'::date)), id);

CREATE INDEX "disease_sample_f_material" ON register."disease_sample" (f_material, id);

CREATE INDEX "disease_sample_f_result" ON register."disease_sample" (f_result, id);

CREATE OR REPLACE FUNCTION register."guard_disease_sample"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('taken', 'sent'), ('sent', 'tested'), ('taken', 'destroyed'), ('tested', 'destroyed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."disease_sample"
  FOR EACH ROW EXECUTE FUNCTION register."guard_disease_sample"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_event, f_taken_on, f_taxon, f_material, f_storage, f_taker, f_laboratory, f_result, f_result_on, f_destroyed_on) ON register."disease_sample" TO wanwu_app;

GRANT INSERT, UPDATE ON register."disease_sample" TO wanwu_app;

GRANT SELECT ON register."disease_sample" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_event, f_taken_on, f_taxon, f_material, f_storage, f_taker, f_laboratory, f_result, f_result_on, f_destroyed_on) ON register."disease_sample" TO wanwu_jobs;

CREATE TABLE register."disease_station" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "disease_station_state" CHECK (state IN ('running', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_level text NOT NULL,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_covers text CHECK (char_length(f_covers) <= 200),
  f_species text[],
  f_diseases text[],
  f_operator uuid REFERENCES wanwu.unit (id),
  f_staff numeric CHECK (f_staff = trunc(f_staff) AND f_staff >= 0),
  f_head text CHECK (char_length(f_head) <= 200),
  f_reported_on date,
  f_sampled_on date
);

COMMENT ON TABLE register."disease_station" IS '疫源疫病监测站: Stations: grade, area, active monitoring, watch';

CREATE INDEX "disease_station_unit" ON register."disease_station" (unit_id, id);

CREATE INDEX "disease_station_region" ON register."disease_station" (region_code, id);

CREATE INDEX "disease_station_state" ON register."disease_station" (state, id);

CREATE INDEX "disease_station_search" ON register."disease_station" USING gin (search public.gin_trgm_ops);

CREATE INDEX "disease_station_short" ON register."disease_station" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "disease_station_key" ON register."disease_station" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "disease_station_f_level" ON register."disease_station" (f_level, id);

CREATE INDEX "disease_station_f_place_at" ON register."disease_station" USING gist (f_place);

CREATE INDEX "disease_station_f_operator" ON register."disease_station" (f_operator, id);

CREATE INDEX "disease_station_f_reported_on_order" ON register."disease_station" ((coalesce(f_reported_on, '-infinity'::date)), id);

CREATE INDEX "disease_station_f_sampled_on_order" ON register."disease_station" ((coalesce(f_sampled_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_disease_station"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('running', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."disease_station"
  FOR EACH ROW EXECUTE FUNCTION register."guard_disease_station"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_level, f_place, f_covers, f_species, f_diseases, f_operator, f_staff, f_reported_on, f_sampled_on) ON register."disease_station" TO wanwu_app;

GRANT INSERT, UPDATE ON register."disease_station" TO wanwu_app;

GRANT SELECT ON register."disease_station" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_level, f_place, f_covers, f_species, f_diseases, f_operator, f_staff, f_reported_on, f_sampled_on) ON register."disease_station" TO wanwu_jobs;

CREATE TABLE register."emergency_response" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "emergency_response_state" CHECK (state IN ('started', 'reported', 'ended', 'reviewed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_drill boolean NOT NULL,
  f_plan uuid NOT NULL,
  f_kind text NOT NULL,
  f_level text NOT NULL,
  f_started_on date NOT NULL,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_disease_event uuid,
  f_situation text CHECK (char_length(f_situation) <= 4000),
  f_first_report text CHECK (char_length(f_first_report) <= 4000),
  f_continued_report text CHECK (char_length(f_continued_report) <= 8000),
  f_final_report text CHECK (char_length(f_final_report) <= 8000),
  f_ended_on date,
  f_review text CHECK (char_length(f_review) <= 6000)
);

COMMENT ON TABLE register."emergency_response" IS '应急响应: Responses to an incident, an alert or as a drill: level, tasks, reports, stand-down, review';

CREATE INDEX "emergency_response_unit" ON register."emergency_response" (unit_id, id);

CREATE INDEX "emergency_response_region" ON register."emergency_response" (region_code, id);

CREATE INDEX "emergency_response_state" ON register."emergency_response" (state, id);

CREATE INDEX "emergency_response_search" ON register."emergency_response" USING gin (search public.gin_trgm_ops);

CREATE INDEX "emergency_response_short" ON register."emergency_response" USING gin (wanwu.search_grams(search));

CREATE INDEX "emergency_response_f_drill" ON register."emergency_response" (f_drill, id);

CREATE INDEX "emergency_response_f_plan" ON register."emergency_response" (f_plan, id);

CREATE INDEX "emergency_response_f_kind" ON register."emergency_response" (f_kind, id);

CREATE INDEX "emergency_response_f_level" ON register."emergency_response" (f_level, id);

CREATE INDEX "emergency_response_f_started_on_order" ON register."emergency_response" ((coalesce(f_started_on, '-infinity'::date)), id);

CREATE INDEX "emergency_response_f_place_at" ON register."emergency_response" USING gist (f_place);

CREATE INDEX "emergency_response_f_disease_event" ON register."emergency_response" (f_disease_event, id);

CREATE OR REPLACE FUNCTION register."guard_emergency_response"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('started', 'reported'), ('reported', 'ended'), ('ended', 'reviewed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."emergency_response"
  FOR EACH ROW EXECUTE FUNCTION register."guard_emergency_response"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_drill, f_plan, f_kind, f_level, f_started_on, f_place, f_disease_event, f_situation, f_first_report, f_continued_report, f_final_report, f_ended_on, f_review) ON register."emergency_response" TO wanwu_app;

GRANT INSERT, UPDATE ON register."emergency_response" TO wanwu_app;

GRANT SELECT ON register."emergency_response" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_drill, f_plan, f_kind, f_level, f_started_on, f_place, f_disease_event, f_situation, f_first_report, f_continued_report, f_final_report, f_ended_on, f_review) ON register."emergency_response" TO wanwu_jobs;

CREATE TABLE register."fire_hazard" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "fire_hazard_state" CHECK (state IN ('open', 'claimed', 'closed')),
  f_hazard text NOT NULL CHECK (char_length(f_hazard) <= 200),
  f_found_on date NOT NULL,
  f_grade text NOT NULL,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_rectifying_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_measure text CHECK (char_length(f_measure) <= 2000),
  f_due_on date,
  f_done_on date,
  f_confirmed_on date
);

COMMENT ON TABLE register."fire_hazard" IS '火灾隐患: Hazards: found, put right, confirmed by somebody else';

CREATE INDEX "fire_hazard_unit" ON register."fire_hazard" (unit_id, id);

CREATE INDEX "fire_hazard_region" ON register."fire_hazard" (region_code, id);

CREATE INDEX "fire_hazard_state" ON register."fire_hazard" (state, id);

CREATE INDEX "fire_hazard_search" ON register."fire_hazard" USING gin (search public.gin_trgm_ops);

CREATE INDEX "fire_hazard_short" ON register."fire_hazard" USING gin (wanwu.search_grams(search));

CREATE INDEX "fire_hazard_f_found_on_order" ON register."fire_hazard" ((coalesce(f_found_on, '-infinity'::date)), id);

CREATE INDEX "fire_hazard_f_grade" ON register."fire_hazard" (f_grade, id);

CREATE INDEX "fire_hazard_f_place_at" ON register."fire_hazard" USING gist (f_place);

CREATE INDEX "fire_hazard_f_rectifying_unit" ON register."fire_hazard" (f_rectifying_unit, id);

CREATE INDEX "fire_hazard_f_due_on_order" ON register."fire_hazard" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_fire_hazard"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('open', 'claimed'), ('claimed', 'closed'), ('claimed', 'open')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('claimed', 'closed'), ('claimed', 'open')) AND OLD.f_rectifying_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."fire_hazard"
  FOR EACH ROW EXECUTE FUNCTION register."guard_fire_hazard"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_hazard, f_found_on, f_grade, f_place, f_rectifying_unit, f_measure, f_due_on, f_done_on, f_confirmed_on) ON register."fire_hazard" TO wanwu_app;

GRANT INSERT, UPDATE ON register."fire_hazard" TO wanwu_app;

GRANT SELECT ON register."fire_hazard" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_hazard, f_found_on, f_grade, f_place, f_rectifying_unit, f_measure, f_due_on, f_done_on, f_confirmed_on) ON register."fire_hazard" TO wanwu_jobs;

CREATE TABLE register."fire_patrol" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "fire_patrol_state" CHECK (state IN ('listed')),
  f_route text NOT NULL CHECK (char_length(f_route) <= 200),
  f_patrolled_on date NOT NULL,
  f_danger text,
  f_track public.geometry(Geometry,4490) CHECK (public.geometrytype(f_track) IN ('LINESTRING', 'MULTILINESTRING')),
  f_people numeric CHECK (f_people = trunc(f_people) AND f_people >= 0),
  f_length numeric CHECK (f_length >= 0),
  f_checked numeric CHECK (f_checked = trunc(f_checked) AND f_checked >= 0),
  f_stopped numeric CHECK (f_stopped = trunc(f_stopped) AND f_stopped >= 0),
  f_team uuid REFERENCES wanwu.unit (id),
  f_found text CHECK (char_length(f_found) <= 2000)
);

COMMENT ON TABLE register."fire_patrol" IS '森林草原防火巡查: Patrols, watches and control of ignition';

CREATE INDEX "fire_patrol_unit" ON register."fire_patrol" (unit_id, id);

CREATE INDEX "fire_patrol_region" ON register."fire_patrol" (region_code, id);

CREATE INDEX "fire_patrol_state" ON register."fire_patrol" (state, id);

CREATE INDEX "fire_patrol_search" ON register."fire_patrol" USING gin (search public.gin_trgm_ops);

CREATE INDEX "fire_patrol_short" ON register."fire_patrol" USING gin (wanwu.search_grams(search));

CREATE INDEX "fire_patrol_f_patrolled_on_order" ON register."fire_patrol" ((coalesce(f_patrolled_on, '-infinity'::date)), id);

CREATE INDEX "fire_patrol_f_danger" ON register."fire_patrol" (f_danger, id);

CREATE INDEX "fire_patrol_f_track_at" ON register."fire_patrol" USING gist (f_track);

CREATE INDEX "fire_patrol_f_team" ON register."fire_patrol" (f_team, id);

CREATE OR REPLACE FUNCTION register."guard_fire_patrol"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF true THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."fire_patrol"
  FOR EACH ROW EXECUTE FUNCTION register."guard_fire_patrol"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_route, f_patrolled_on, f_danger, f_track, f_people, f_length, f_checked, f_stopped, f_team, f_found) ON register."fire_patrol" TO wanwu_app;

GRANT INSERT, UPDATE ON register."fire_patrol" TO wanwu_app;

GRANT SELECT ON register."fire_patrol" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_route, f_patrolled_on, f_danger, f_track, f_people, f_length, f_checked, f_stopped, f_team, f_found) ON register."fire_patrol" TO wanwu_jobs;

CREATE TABLE register."grazing_ban" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "grazing_ban_state" CHECK (state IN ('running', 'ended')),
  f_area text NOT NULL CHECK (char_length(f_area) <= 200),
  f_kind text NOT NULL,
  f_size numeric CHECK (f_size >= 0),
  f_boundary public.geometry(Geometry,4490) CHECK (public.geometrytype(f_boundary) IN ('POLYGON', 'MULTIPOLYGON')),
  f_term date NOT NULL,
  f_term_to date CHECK (f_term_to >= f_term),
  f_notice text CHECK (char_length(f_notice) <= 80),
  f_households numeric CHECK (f_households = trunc(f_households) AND f_households >= 0),
  f_subsidy numeric(18,2) CHECK (f_subsidy >= 0),
  f_paid numeric(18,2) CHECK (f_paid >= 0),
  f_manager uuid REFERENCES wanwu.unit (id),
  f_patrolled_on date
);

COMMENT ON TABLE register."grazing_ban" IS '禁牧、休牧、轮牧: Where grazing stops or turns: area, term, subsidy';

CREATE INDEX "grazing_ban_unit" ON register."grazing_ban" (unit_id, id);

CREATE INDEX "grazing_ban_region" ON register."grazing_ban" (region_code, id);

CREATE INDEX "grazing_ban_state" ON register."grazing_ban" (state, id);

CREATE INDEX "grazing_ban_search" ON register."grazing_ban" USING gin (search public.gin_trgm_ops);

CREATE INDEX "grazing_ban_short" ON register."grazing_ban" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "grazing_ban_key" ON register."grazing_ban" (region_code, f_area, f_term) WHERE voided_at IS NULL;

CREATE INDEX "grazing_ban_f_kind" ON register."grazing_ban" (f_kind, id);

CREATE INDEX "grazing_ban_f_size_order" ON register."grazing_ban" ((coalesce(f_size, '-Infinity'::numeric)), id);

CREATE INDEX "grazing_ban_f_boundary_at" ON register."grazing_ban" USING gist (f_boundary);

CREATE INDEX "grazing_ban_f_manager" ON register."grazing_ban" (f_manager, id);

CREATE INDEX "grazing_ban_f_patrolled_on_order" ON register."grazing_ban" ((coalesce(f_patrolled_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_grazing_ban"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('running', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."grazing_ban"
  FOR EACH ROW EXECUTE FUNCTION register."guard_grazing_ban"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_area, f_kind, f_size, f_boundary, f_term, f_term_to, f_notice, f_households, f_subsidy, f_paid, f_manager, f_patrolled_on) ON register."grazing_ban" TO wanwu_app;

GRANT INSERT, UPDATE ON register."grazing_ban" TO wanwu_app;

GRANT SELECT ON register."grazing_ban" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_area, f_kind, f_size, f_boundary, f_term, f_term_to, f_notice, f_households, f_subsidy, f_paid, f_manager, f_patrolled_on) ON register."grazing_ban" TO wanwu_jobs;

CREATE TABLE register."laboratory" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "laboratory_state" CHECK (state IN ('filed', 'rectifying', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_institution text NOT NULL CHECK (char_length(f_institution) <= 200),
  f_level text NOT NULL,
  f_activities text[],
  f_filing text CHECK (char_length(f_filing) <= 80),
  f_filed_to date,
  f_head text CHECK (char_length(f_head) <= 200),
  f_supervisor uuid REFERENCES wanwu.unit (id),
  f_checked_on date,
  f_problems numeric CHECK (f_problems = trunc(f_problems) AND f_problems >= 0),
  f_reported_on date,
  f_trained_on date
);

COMMENT ON TABLE register."laboratory" IS '生物安全实验室: Laboratories: filed, checked, reporting; the institution is responsible';

CREATE INDEX "laboratory_unit" ON register."laboratory" (unit_id, id);

CREATE INDEX "laboratory_region" ON register."laboratory" (region_code, id);

CREATE INDEX "laboratory_state" ON register."laboratory" (state, id);

CREATE INDEX "laboratory_search" ON register."laboratory" USING gin (search public.gin_trgm_ops);

CREATE INDEX "laboratory_short" ON register."laboratory" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "laboratory_key" ON register."laboratory" (region_code, f_name, f_institution) WHERE voided_at IS NULL;

CREATE INDEX "laboratory_f_level" ON register."laboratory" (f_level, id);

CREATE INDEX "laboratory_f_filed_to_order" ON register."laboratory" ((coalesce(f_filed_to, '-infinity'::date)), id);

CREATE INDEX "laboratory_f_supervisor" ON register."laboratory" (f_supervisor, id);

CREATE INDEX "laboratory_f_checked_on_order" ON register."laboratory" ((coalesce(f_checked_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_laboratory"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('rectifying', 'filed'), ('filed', 'rectifying'), ('filed', 'closed'), ('rectifying', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."laboratory"
  FOR EACH ROW EXECUTE FUNCTION register."guard_laboratory"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_institution, f_level, f_activities, f_filing, f_filed_to, f_supervisor, f_checked_on, f_problems, f_reported_on, f_trained_on) ON register."laboratory" TO wanwu_app;

GRANT INSERT, UPDATE ON register."laboratory" TO wanwu_app;

GRANT SELECT ON register."laboratory" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_institution, f_level, f_activities, f_filing, f_filed_to, f_supervisor, f_checked_on, f_problems, f_reported_on, f_trained_on) ON register."laboratory" TO wanwu_jobs;

CREATE TABLE register."quarantine_check" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "quarantine_check_state" CHECK (state IN ('checked', 'held', 'closed')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 40),
  f_post text NOT NULL CHECK (char_length(f_post) <= 200),
  f_checked_on date NOT NULL,
  f_goods text CHECK (char_length(f_goods) <= 200),
  f_from text CHECK (char_length(f_from) <= 200),
  f_to text CHECK (char_length(f_to) <= 200),
  f_certificate text CHECK (char_length(f_certificate) <= 60),
  f_result text,
  f_pest text CHECK (char_length(f_pest) <= 200),
  f_treatment text,
  f_team uuid REFERENCES wanwu.unit (id)
);

COMMENT ON TABLE register."quarantine_check" IS '检疫检查: Checks at quarantine posts: found, dealt with';

CREATE INDEX "quarantine_check_unit" ON register."quarantine_check" (unit_id, id);

CREATE INDEX "quarantine_check_region" ON register."quarantine_check" (region_code, id);

CREATE INDEX "quarantine_check_state" ON register."quarantine_check" (state, id);

CREATE INDEX "quarantine_check_search" ON register."quarantine_check" USING gin (search public.gin_trgm_ops);

CREATE INDEX "quarantine_check_short" ON register."quarantine_check" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "quarantine_check_key" ON register."quarantine_check" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "quarantine_check_f_checked_on_order" ON register."quarantine_check" ((coalesce(f_checked_on, '-infinity'::date)), id);

CREATE INDEX "quarantine_check_f_result" ON register."quarantine_check" (f_result, id);

CREATE INDEX "quarantine_check_f_treatment" ON register."quarantine_check" (f_treatment, id);

CREATE INDEX "quarantine_check_f_team" ON register."quarantine_check" (f_team, id);

CREATE OR REPLACE FUNCTION register."guard_quarantine_check"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('checked', 'held'), ('checked', 'closed'), ('held', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."quarantine_check"
  FOR EACH ROW EXECUTE FUNCTION register."guard_quarantine_check"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_post, f_checked_on, f_goods, f_from, f_to, f_certificate, f_result, f_pest, f_treatment, f_team) ON register."quarantine_check" TO wanwu_app;

GRANT INSERT, UPDATE ON register."quarantine_check" TO wanwu_app;

GRANT SELECT ON register."quarantine_check" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_post, f_checked_on, f_goods, f_from, f_to, f_certificate, f_result, f_pest, f_treatment, f_team) ON register."quarantine_check" TO wanwu_jobs;

CREATE TABLE register."response_task" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "response_task_state" CHECK (state IN ('open', 'done', 'dropped')),
  f_task text NOT NULL CHECK (char_length(f_task) <= 500),
  f_response uuid NOT NULL,
  f_duty_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_hours numeric CHECK (f_hours = trunc(f_hours) AND f_hours >= 0),
  f_due_on date,
  f_result text CHECK (char_length(f_result) <= 2000),
  f_done_on date
);

COMMENT ON TABLE register."response_task" IS '应急任务: Timed tasks to named units, as the plan says';

CREATE INDEX "response_task_unit" ON register."response_task" (unit_id, id);

CREATE INDEX "response_task_region" ON register."response_task" (region_code, id);

CREATE INDEX "response_task_state" ON register."response_task" (state, id);

CREATE INDEX "response_task_search" ON register."response_task" USING gin (search public.gin_trgm_ops);

CREATE INDEX "response_task_short" ON register."response_task" USING gin (wanwu.search_grams(search));

CREATE INDEX "response_task_f_response" ON register."response_task" (f_response, id);

CREATE INDEX "response_task_f_duty_unit" ON register."response_task" (f_duty_unit, id);

CREATE INDEX "response_task_f_due_on_order" ON register."response_task" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_response_task"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('open', 'done'), ('open', 'dropped')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."response_task"
  FOR EACH ROW EXECUTE FUNCTION register."guard_response_task"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_task, f_response, f_duty_unit, f_hours, f_due_on, f_result, f_done_on) ON register."response_task" TO wanwu_app;

GRANT INSERT, UPDATE ON register."response_task" TO wanwu_app;

GRANT SELECT ON register."response_task" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_task, f_response, f_duty_unit, f_hours, f_due_on, f_result, f_done_on) ON register."response_task" TO wanwu_jobs;

CREATE TABLE register."stocking_check" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "stocking_check_state" CHECK (state IN ('checked', 'over', 'balanced')),
  f_household text NOT NULL CHECK (char_length(f_household) <= 200),
  f_checked_on date NOT NULL,
  f_grassland numeric CHECK (f_grassland >= 0),
  f_allowed numeric NOT NULL CHECK (f_allowed >= 0),
  f_found numeric NOT NULL CHECK (f_found >= 0),
  f_reduce_by date,
  f_reduced_on date,
  f_team uuid REFERENCES wanwu.unit (id)
);

COMMENT ON TABLE register."stocking_check" IS '草畜平衡核查: Stock allowed, stock found, stock to go';

CREATE INDEX "stocking_check_unit" ON register."stocking_check" (unit_id, id);

CREATE INDEX "stocking_check_region" ON register."stocking_check" (region_code, id);

CREATE INDEX "stocking_check_state" ON register."stocking_check" (state, id);

CREATE INDEX "stocking_check_search" ON register."stocking_check" USING gin (search public.gin_trgm_ops);

CREATE INDEX "stocking_check_short" ON register."stocking_check" USING gin (wanwu.search_grams(search));

CREATE INDEX "stocking_check_f_checked_on_order" ON register."stocking_check" ((coalesce(f_checked_on, '-infinity'::date)), id);

CREATE INDEX "stocking_check_f_found_order" ON register."stocking_check" ((coalesce(f_found, '-Infinity'::numeric)), id);

CREATE INDEX "stocking_check_f_team" ON register."stocking_check" (f_team, id);

CREATE OR REPLACE FUNCTION register."guard_stocking_check"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('checked', 'over'), ('checked', 'balanced'), ('over', 'balanced')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."stocking_check"
  FOR EACH ROW EXECUTE FUNCTION register."guard_stocking_check"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_household, f_checked_on, f_grassland, f_allowed, f_found, f_reduce_by, f_reduced_on, f_team) ON register."stocking_check" TO wanwu_app;

GRANT INSERT, UPDATE ON register."stocking_check" TO wanwu_app;

GRANT SELECT ON register."stocking_check" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_household, f_checked_on, f_grassland, f_allowed, f_found, f_reduce_by, f_reduced_on, f_team) ON register."stocking_check" TO wanwu_jobs;

CREATE TABLE register."water_permit" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "water_permit_state" CHECK (state IN ('valid', 'ended')),
  f_holder text NOT NULL CHECK (char_length(f_holder) <= 200),
  f_permit text NOT NULL CHECK (char_length(f_permit) <= 60),
  f_source text,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_allowed numeric NOT NULL CHECK (f_allowed >= 0),
  f_used numeric CHECK (f_used >= 0),
  f_assessment text CHECK (char_length(f_assessment) <= 80),
  f_valid_to date,
  f_checked_on date
);

COMMENT ON TABLE register."water_permit" IS '取水许可: Permits to take water: recorded, used, checked';

CREATE INDEX "water_permit_unit" ON register."water_permit" (unit_id, id);

CREATE INDEX "water_permit_region" ON register."water_permit" (region_code, id);

CREATE INDEX "water_permit_state" ON register."water_permit" (state, id);

CREATE INDEX "water_permit_search" ON register."water_permit" USING gin (search public.gin_trgm_ops);

CREATE INDEX "water_permit_short" ON register."water_permit" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "water_permit_key" ON register."water_permit" (region_code, f_permit) WHERE voided_at IS NULL;

CREATE INDEX "water_permit_f_source" ON register."water_permit" (f_source, id);

CREATE INDEX "water_permit_f_place_at" ON register."water_permit" USING gist (f_place);

CREATE INDEX "water_permit_f_allowed_order" ON register."water_permit" ((coalesce(f_allowed, '-Infinity'::numeric)), id);

CREATE INDEX "water_permit_f_valid_to_order" ON register."water_permit" ((coalesce(f_valid_to, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_water_permit"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('valid', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."water_permit"
  FOR EACH ROW EXECUTE FUNCTION register."guard_water_permit"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_holder, f_permit, f_source, f_place, f_allowed, f_used, f_assessment, f_valid_to, f_checked_on) ON register."water_permit" TO wanwu_app;

GRANT INSERT, UPDATE ON register."water_permit" TO wanwu_app;

GRANT SELECT ON register."water_permit" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_holder, f_permit, f_source, f_place, f_allowed, f_used, f_assessment, f_valid_to, f_checked_on) ON register."water_permit" TO wanwu_jobs;

CREATE TABLE register."withdrawal_check" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "withdrawal_check_state" CHECK (state IN ('checked', 'problem', 'closed')),
  f_holder text NOT NULL CHECK (char_length(f_holder) <= 200),
  f_permit uuid,
  f_checked_on date NOT NULL,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_problem text NOT NULL,
  f_metered boolean,
  f_detail text CHECK (char_length(f_detail) <= 2000),
  f_finding uuid,
  f_team uuid REFERENCES wanwu.unit (id)
);

COMMENT ON TABLE register."withdrawal_check" IS '取用水检查: Checks on site for unlicensed or irregular taking';

CREATE INDEX "withdrawal_check_unit" ON register."withdrawal_check" (unit_id, id);

CREATE INDEX "withdrawal_check_region" ON register."withdrawal_check" (region_code, id);

CREATE INDEX "withdrawal_check_state" ON register."withdrawal_check" (state, id);

CREATE INDEX "withdrawal_check_search" ON register."withdrawal_check" USING gin (search public.gin_trgm_ops);

CREATE INDEX "withdrawal_check_short" ON register."withdrawal_check" USING gin (wanwu.search_grams(search));

CREATE INDEX "withdrawal_check_f_permit" ON register."withdrawal_check" (f_permit, id);

CREATE INDEX "withdrawal_check_f_checked_on_order" ON register."withdrawal_check" ((coalesce(f_checked_on, '-infinity'::date)), id);

CREATE INDEX "withdrawal_check_f_place_at" ON register."withdrawal_check" USING gist (f_place);

CREATE INDEX "withdrawal_check_f_problem" ON register."withdrawal_check" (f_problem, id);

CREATE INDEX "withdrawal_check_f_metered" ON register."withdrawal_check" (f_metered, id);

CREATE INDEX "withdrawal_check_f_finding" ON register."withdrawal_check" (f_finding, id);

CREATE INDEX "withdrawal_check_f_team" ON register."withdrawal_check" (f_team, id);

CREATE OR REPLACE FUNCTION register."guard_withdrawal_check"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('checked', 'problem'), ('checked', 'closed'), ('problem', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."withdrawal_check"
  FOR EACH ROW EXECUTE FUNCTION register."guard_withdrawal_check"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_holder, f_permit, f_checked_on, f_place, f_problem, f_metered, f_detail, f_finding, f_team) ON register."withdrawal_check" TO wanwu_app;

GRANT INSERT, UPDATE ON register."withdrawal_check" TO wanwu_app;

GRANT SELECT ON register."withdrawal_check" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_holder, f_permit, f_checked_on, f_place, f_problem, f_metered, f_detail, f_finding, f_team) ON register."withdrawal_check" TO wanwu_jobs;

CREATE TABLE register."conservation_gap" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "conservation_gap_state" CHECK (state IN ('found', 'filling', 'claimed', 'filled')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_subject text CHECK (char_length(f_subject) <= 200),
  f_place public.geometry(Geometry,4490),
  f_place_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_place), 0.1)) STORED,
  f_area numeric CHECK (f_area >= 0),
  f_analysis text CHECK (char_length(f_analysis) <= 2000),
  f_measure text CHECK (char_length(f_measure) <= 2000),
  f_unit uuid REFERENCES wanwu.unit (id),
  f_due_on date,
  f_filled_on date
);

COMMENT ON TABLE register."conservation_gap" IS '保护空缺: Gaps: found, planned for, filled';

CREATE INDEX "conservation_gap_unit" ON register."conservation_gap" (unit_id, id);

CREATE INDEX "conservation_gap_region" ON register."conservation_gap" (region_code, id);

CREATE INDEX "conservation_gap_state" ON register."conservation_gap" (state, id);

CREATE INDEX "conservation_gap_search" ON register."conservation_gap" USING gin (search public.gin_trgm_ops);

CREATE INDEX "conservation_gap_short" ON register."conservation_gap" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "conservation_gap_key" ON register."conservation_gap" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "conservation_gap_f_kind" ON register."conservation_gap" (f_kind, id);

CREATE INDEX "conservation_gap_f_place_at" ON register."conservation_gap" USING gist (f_place);

CREATE INDEX "conservation_gap_f_area_order" ON register."conservation_gap" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "conservation_gap_f_unit" ON register."conservation_gap" (f_unit, id);

CREATE INDEX "conservation_gap_f_due_on_order" ON register."conservation_gap" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_conservation_gap"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('found', 'filling'), ('filling', 'claimed'), ('claimed', 'filled'), ('claimed', 'filling')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('claimed', 'filled'), ('claimed', 'filling')) AND OLD.f_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."conservation_gap"
  FOR EACH ROW EXECUTE FUNCTION register."guard_conservation_gap"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_subject, f_place_blurred, f_area, f_analysis, f_measure, f_unit, f_due_on, f_filled_on) ON register."conservation_gap" TO wanwu_app;

GRANT INSERT, UPDATE ON register."conservation_gap" TO wanwu_app;

GRANT SELECT ON register."conservation_gap" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_subject, f_place_blurred, f_area, f_analysis, f_measure, f_unit, f_due_on, f_filled_on) ON register."conservation_gap" TO wanwu_jobs;

CREATE TABLE register."corridor" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "corridor_state" CHECK (state IN ('planned', 'building', 'built')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_species text[],
  f_connects text CHECK (char_length(f_connects) <= 200),
  f_place public.geometry(Geometry,4490),
  f_place_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_place), 0.1)) STORED,
  f_length numeric CHECK (f_length >= 0),
  f_width numeric CHECK (f_width >= 0),
  f_breaks numeric CHECK (f_breaks = trunc(f_breaks) AND f_breaks >= 0),
  f_mended numeric CHECK (f_mended = trunc(f_mended) AND f_mended >= 0),
  f_project uuid,
  f_building_unit uuid REFERENCES wanwu.unit (id),
  f_planned_on date,
  f_built_on date,
  f_effect text CHECK (char_length(f_effect) <= 2000)
);

COMMENT ON TABLE register."corridor" IS '生态廊道: Corridors for migration and gene flow: building, breaks, effect';

CREATE INDEX "corridor_unit" ON register."corridor" (unit_id, id);

CREATE INDEX "corridor_region" ON register."corridor" (region_code, id);

CREATE INDEX "corridor_state" ON register."corridor" (state, id);

CREATE INDEX "corridor_search" ON register."corridor" USING gin (search public.gin_trgm_ops);

CREATE INDEX "corridor_short" ON register."corridor" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "corridor_key" ON register."corridor" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "corridor_f_place_at" ON register."corridor" USING gist (f_place);

CREATE INDEX "corridor_f_length_order" ON register."corridor" ((coalesce(f_length, '-Infinity'::numeric)), id);

CREATE INDEX "corridor_f_project" ON register."corridor" (f_project, id);

CREATE INDEX "corridor_f_building_unit" ON register."corridor" (f_building_unit, id);

CREATE INDEX "corridor_f_planned_on_order" ON register."corridor" ((coalesce(f_planned_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_corridor"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'building'), ('building', 'built')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."corridor"
  FOR EACH ROW EXECUTE FUNCTION register."guard_corridor"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_species, f_connects, f_place_blurred, f_length, f_width, f_breaks, f_mended, f_project, f_building_unit, f_planned_on, f_built_on, f_effect) ON register."corridor" TO wanwu_app;

GRANT INSERT, UPDATE ON register."corridor" TO wanwu_app;

GRANT SELECT ON register."corridor" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_species, f_connects, f_place_blurred, f_length, f_width, f_breaks, f_mended, f_project, f_building_unit, f_planned_on, f_built_on, f_effect) ON register."corridor" TO wanwu_jobs;

CREATE TABLE register."impact_check" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "impact_check_state" CHECK (state IN ('open', 'failed', 'done')),
  f_measure text NOT NULL CHECK (char_length(f_measure) <= 500),
  f_evaluation uuid NOT NULL,
  f_phase text NOT NULL,
  f_due_on date NOT NULL,
  f_checker uuid REFERENCES wanwu.unit (id),
  f_checked_on date,
  f_result text,
  f_detail text CHECK (char_length(f_detail) <= 2000),
  f_finding uuid
);

COMMENT ON TABLE register."impact_check" IS '影响响应措施核查: Response measures checked, during and after construction';

CREATE INDEX "impact_check_unit" ON register."impact_check" (unit_id, id);

CREATE INDEX "impact_check_region" ON register."impact_check" (region_code, id);

CREATE INDEX "impact_check_state" ON register."impact_check" (state, id);

CREATE INDEX "impact_check_search" ON register."impact_check" USING gin (search public.gin_trgm_ops);

CREATE INDEX "impact_check_short" ON register."impact_check" USING gin (wanwu.search_grams(search));

CREATE INDEX "impact_check_f_evaluation" ON register."impact_check" (f_evaluation, id);

CREATE INDEX "impact_check_f_phase" ON register."impact_check" (f_phase, id);

CREATE INDEX "impact_check_f_due_on_order" ON register."impact_check" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE INDEX "impact_check_f_checker" ON register."impact_check" (f_checker, id);

CREATE INDEX "impact_check_f_result" ON register."impact_check" (f_result, id);

CREATE INDEX "impact_check_f_finding" ON register."impact_check" (f_finding, id);

CREATE OR REPLACE FUNCTION register."guard_impact_check"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('open', 'done'), ('failed', 'done'), ('open', 'failed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."impact_check"
  FOR EACH ROW EXECUTE FUNCTION register."guard_impact_check"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_measure, f_evaluation, f_phase, f_due_on, f_checker, f_checked_on, f_result, f_detail, f_finding) ON register."impact_check" TO wanwu_app;

GRANT INSERT, UPDATE ON register."impact_check" TO wanwu_app;

GRANT SELECT ON register."impact_check" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_measure, f_evaluation, f_phase, f_due_on, f_checker, f_checked_on, f_result, f_detail, f_finding) ON register."impact_check" TO wanwu_jobs;

CREATE TABLE register."impact_evaluation" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "impact_evaluation_state" CHECK (state IN ('submitted', 'screened', 'evaluating', 'opined', 'ended', 'refused')),
  f_project text NOT NULL CHECK (char_length(f_project) <= 200),
  f_kind text NOT NULL,
  f_developer text CHECK (char_length(f_developer) <= 200),
  f_extent public.geometry(Geometry,4490) NOT NULL CHECK (public.geometrytype(f_extent) IN ('POLYGON', 'MULTIPOLYGON')),
  f_red_line text,
  f_protected_areas text,
  f_sensitive text,
  f_screened_on date,
  f_scope text CHECK (char_length(f_scope) <= 2000),
  f_method text CHECK (char_length(f_method) <= 200),
  f_impacts text CHECK (char_length(f_impacts) <= 6000),
  f_opinion text CHECK (char_length(f_opinion) <= 6000),
  f_conclusion text,
  f_opined_on date,
  f_measures text CHECK (char_length(f_measures) <= 6000)
);

COMMENT ON TABLE register."impact_evaluation" IS '生物多样性影响评价: A project screened, evaluated, opined on; measures that follow';

CREATE INDEX "impact_evaluation_unit" ON register."impact_evaluation" (unit_id, id);

CREATE INDEX "impact_evaluation_region" ON register."impact_evaluation" (region_code, id);

CREATE INDEX "impact_evaluation_state" ON register."impact_evaluation" (state, id);

CREATE INDEX "impact_evaluation_search" ON register."impact_evaluation" USING gin (search public.gin_trgm_ops);

CREATE INDEX "impact_evaluation_short" ON register."impact_evaluation" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "impact_evaluation_key" ON register."impact_evaluation" (region_code, f_project) WHERE voided_at IS NULL;

CREATE INDEX "impact_evaluation_f_kind" ON register."impact_evaluation" (f_kind, id);

CREATE INDEX "impact_evaluation_f_extent_at" ON register."impact_evaluation" USING gist (f_extent);

CREATE INDEX "impact_evaluation_f_red_line" ON register."impact_evaluation" (f_red_line, id);

CREATE INDEX "impact_evaluation_f_protected_areas" ON register."impact_evaluation" (f_protected_areas, id);

CREATE INDEX "impact_evaluation_f_conclusion" ON register."impact_evaluation" (f_conclusion, id);

CREATE INDEX "impact_evaluation_f_opined_on_order" ON register."impact_evaluation" ((coalesce(f_opined_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_impact_evaluation"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('submitted', 'screened'), ('screened', 'evaluating'), ('evaluating', 'opined'), ('screened', 'refused'), ('evaluating', 'refused'), ('opined', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."impact_evaluation"
  FOR EACH ROW EXECUTE FUNCTION register."guard_impact_evaluation"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_project, f_kind, f_developer, f_extent, f_red_line, f_protected_areas, f_sensitive, f_screened_on, f_scope, f_method, f_impacts, f_opinion, f_conclusion, f_opined_on, f_measures) ON register."impact_evaluation" TO wanwu_app;

GRANT INSERT, UPDATE ON register."impact_evaluation" TO wanwu_app;

GRANT SELECT ON register."impact_evaluation" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_project, f_kind, f_developer, f_extent, f_red_line, f_protected_areas, f_sensitive, f_screened_on, f_scope, f_method, f_impacts, f_opinion, f_conclusion, f_opined_on, f_measures) ON register."impact_evaluation" TO wanwu_jobs;

CREATE TABLE register."important_wetland" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "important_wetland_state" CHECK (state IN ('preparing', 'submitted', 'listed', 'refused')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_level text NOT NULL,
  f_kind text,
  f_area numeric CHECK (f_area >= 0),
  f_target_area numeric CHECK (f_target_area >= 0),
  f_boundary public.geometry(Geometry,4490) CHECK (public.geometrytype(f_boundary) IN ('POLYGON', 'MULTIPOLYGON')),
  f_applicant uuid REFERENCES wanwu.unit (id),
  f_submitted_on date,
  f_listing_number text CHECK (char_length(f_listing_number) <= 80),
  f_listed_on date
);

COMMENT ON TABLE register."important_wetland" IS '重要湿地: Applications for listing, and the area to be kept';

CREATE INDEX "important_wetland_unit" ON register."important_wetland" (unit_id, id);

CREATE INDEX "important_wetland_region" ON register."important_wetland" (region_code, id);

CREATE INDEX "important_wetland_state" ON register."important_wetland" (state, id);

CREATE INDEX "important_wetland_search" ON register."important_wetland" USING gin (search public.gin_trgm_ops);

CREATE INDEX "important_wetland_short" ON register."important_wetland" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "important_wetland_key" ON register."important_wetland" (region_code, f_name, f_level) WHERE voided_at IS NULL;

CREATE INDEX "important_wetland_f_level" ON register."important_wetland" (f_level, id);

CREATE INDEX "important_wetland_f_kind" ON register."important_wetland" (f_kind, id);

CREATE INDEX "important_wetland_f_area_order" ON register."important_wetland" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "important_wetland_f_boundary_at" ON register."important_wetland" USING gist (f_boundary);

CREATE INDEX "important_wetland_f_applicant" ON register."important_wetland" (f_applicant, id);

CREATE INDEX "important_wetland_f_submitted_on_order" ON register."important_wetland" ((coalesce(f_submitted_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_important_wetland"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('preparing', 'submitted'), ('submitted', 'listed'), ('submitted', 'refused')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."important_wetland"
  FOR EACH ROW EXECUTE FUNCTION register."guard_important_wetland"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_level, f_kind, f_area, f_target_area, f_boundary, f_applicant, f_submitted_on, f_listing_number, f_listed_on) ON register."important_wetland" TO wanwu_app;

GRANT INSERT, UPDATE ON register."important_wetland" TO wanwu_app;

GRANT SELECT ON register."important_wetland" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_level, f_kind, f_area, f_target_area, f_boundary, f_applicant, f_submitted_on, f_listing_number, f_listed_on) ON register."important_wetland" TO wanwu_jobs;

CREATE TABLE register."in_situ_site" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "in_situ_site_state" CHECK (state IN ('chosen', 'built', 'lost')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_reason text,
  f_place public.geometry(Geometry,4490),
  f_place_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_place), 0.1)) STORED,
  f_area numeric CHECK (f_area >= 0),
  f_individuals numeric CHECK (f_individuals = trunc(f_individuals) AND f_individuals >= 0),
  f_markers numeric CHECK (f_markers = trunc(f_markers) AND f_markers >= 0),
  f_managing_unit uuid REFERENCES wanwu.unit (id),
  f_caretaker text CHECK (char_length(f_caretaker) <= 200),
  f_planned_on date,
  f_built_on date,
  f_last_checked_on date,
  f_condition text CHECK (char_length(f_condition) <= 200)
);

COMMENT ON TABLE register."in_situ_site" IS '原生境保护点: Sites and markers: chosen, built, looked after';

CREATE INDEX "in_situ_site_unit" ON register."in_situ_site" (unit_id, id);

CREATE INDEX "in_situ_site_region" ON register."in_situ_site" (region_code, id);

CREATE INDEX "in_situ_site_state" ON register."in_situ_site" (state, id);

CREATE INDEX "in_situ_site_search" ON register."in_situ_site" USING gin (search public.gin_trgm_ops);

CREATE INDEX "in_situ_site_short" ON register."in_situ_site" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "in_situ_site_key" ON register."in_situ_site" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "in_situ_site_f_reason" ON register."in_situ_site" (f_reason, id);

CREATE INDEX "in_situ_site_f_place_at" ON register."in_situ_site" USING gist (f_place);

CREATE INDEX "in_situ_site_f_managing_unit" ON register."in_situ_site" (f_managing_unit, id);

CREATE INDEX "in_situ_site_f_built_on_order" ON register."in_situ_site" ((coalesce(f_built_on, '-infinity'::date)), id);

CREATE INDEX "in_situ_site_f_last_checked_on_order" ON register."in_situ_site" ((coalesce(f_last_checked_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_in_situ_site"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('chosen', 'built'), ('built', 'lost')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."in_situ_site"
  FOR EACH ROW EXECUTE FUNCTION register."guard_in_situ_site"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_taxon, f_reason, f_place_blurred, f_area, f_individuals, f_markers, f_managing_unit, f_planned_on, f_built_on, f_last_checked_on, f_condition) ON register."in_situ_site" TO wanwu_app;

GRANT INSERT, UPDATE ON register."in_situ_site" TO wanwu_app;

GRANT SELECT ON register."in_situ_site" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_taxon, f_reason, f_place_blurred, f_area, f_individuals, f_markers, f_managing_unit, f_planned_on, f_built_on, f_last_checked_on, f_condition) ON register."in_situ_site" TO wanwu_jobs;

CREATE TABLE register."protected_area" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "protected_area_state" CHECK (state IN ('proposed', 'established', 'merged')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_level text NOT NULL,
  f_area numeric CHECK (f_area >= 0),
  f_core_area numeric CHECK (f_core_area >= 0),
  f_boundary public.geometry(Geometry,4490) CHECK (public.geometrytype(f_boundary) IN ('POLYGON', 'MULTIPOLYGON')),
  f_approval text CHECK (char_length(f_approval) <= 80),
  f_approved_on date,
  f_managing_unit uuid REFERENCES wanwu.unit (id),
  f_staff numeric CHECK (f_staff = trunc(f_staff) AND f_staff >= 0),
  f_protects text CHECK (char_length(f_protects) <= 200),
  f_plan_to date,
  f_surveyed_on date
);

COMMENT ON TABLE register."protected_area" IS '自然保护地: Protected areas: set up, adjusted, marked, managed';

CREATE INDEX "protected_area_unit" ON register."protected_area" (unit_id, id);

CREATE INDEX "protected_area_region" ON register."protected_area" (region_code, id);

CREATE INDEX "protected_area_state" ON register."protected_area" (state, id);

CREATE INDEX "protected_area_search" ON register."protected_area" USING gin (search public.gin_trgm_ops);

CREATE INDEX "protected_area_short" ON register."protected_area" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "protected_area_key" ON register."protected_area" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "protected_area_f_kind" ON register."protected_area" (f_kind, id);

CREATE INDEX "protected_area_f_level" ON register."protected_area" (f_level, id);

CREATE INDEX "protected_area_f_area_order" ON register."protected_area" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "protected_area_f_boundary_at" ON register."protected_area" USING gist (f_boundary);

CREATE INDEX "protected_area_f_approved_on_order" ON register."protected_area" ((coalesce(f_approved_on, '-infinity'::date)), id);

CREATE INDEX "protected_area_f_managing_unit" ON register."protected_area" (f_managing_unit, id);

CREATE OR REPLACE FUNCTION register."guard_protected_area"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('proposed', 'established'), ('established', 'merged')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."protected_area"
  FOR EACH ROW EXECUTE FUNCTION register."guard_protected_area"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_level, f_area, f_core_area, f_boundary, f_approval, f_approved_on, f_managing_unit, f_staff, f_protects, f_plan_to, f_surveyed_on) ON register."protected_area" TO wanwu_app;

GRANT INSERT, UPDATE ON register."protected_area" TO wanwu_app;

GRANT SELECT ON register."protected_area" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_level, f_area, f_core_area, f_boundary, f_approval, f_approved_on, f_managing_unit, f_staff, f_protects, f_plan_to, f_surveyed_on) ON register."protected_area" TO wanwu_jobs;

CREATE TABLE register."red_line_patch" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "red_line_patch_state" CHECK (state IN ('drawn', 'adjusting', 'superseded')),
  f_code text NOT NULL CHECK (char_length(f_code) <= 60),
  f_name text CHECK (char_length(f_name) <= 200),
  f_function text NOT NULL,
  f_area numeric CHECK (f_area >= 0),
  f_boundary public.geometry(Geometry,4490) CHECK (public.geometrytype(f_boundary) IN ('POLYGON', 'MULTIPOLYGON')),
  f_boundary_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_boundary), 0.1)) STORED,
  f_version text CHECK (char_length(f_version) <= 60),
  f_protected_area uuid,
  f_drawn_on date,
  f_supervised_on date,
  f_disturbances numeric CHECK (f_disturbances = trunc(f_disturbances) AND f_disturbances >= 0),
  f_supervising_unit uuid REFERENCES wanwu.unit (id)
);

COMMENT ON TABLE register."red_line_patch" IS '生态保护红线斑块: Patches of the red line: drawn, adjusted, supervised';

CREATE INDEX "red_line_patch_unit" ON register."red_line_patch" (unit_id, id);

CREATE INDEX "red_line_patch_region" ON register."red_line_patch" (region_code, id);

CREATE INDEX "red_line_patch_state" ON register."red_line_patch" (state, id);

CREATE INDEX "red_line_patch_search" ON register."red_line_patch" USING gin (search public.gin_trgm_ops);

CREATE INDEX "red_line_patch_short" ON register."red_line_patch" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "red_line_patch_key" ON register."red_line_patch" (region_code, f_code, f_version) WHERE voided_at IS NULL;

CREATE INDEX "red_line_patch_f_function" ON register."red_line_patch" (f_function, id);

CREATE INDEX "red_line_patch_f_area_order" ON register."red_line_patch" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "red_line_patch_f_boundary_at" ON register."red_line_patch" USING gist (f_boundary);

CREATE INDEX "red_line_patch_f_protected_area" ON register."red_line_patch" (f_protected_area, id);

CREATE INDEX "red_line_patch_f_supervised_on_order" ON register."red_line_patch" ((coalesce(f_supervised_on, '-infinity'::date)), id);

CREATE INDEX "red_line_patch_f_supervising_unit" ON register."red_line_patch" (f_supervising_unit, id);

CREATE OR REPLACE FUNCTION register."guard_red_line_patch"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('drawn', 'adjusting'), ('adjusting', 'drawn'), ('adjusting', 'superseded')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."red_line_patch"
  FOR EACH ROW EXECUTE FUNCTION register."guard_red_line_patch"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_name, f_function, f_area, f_boundary_blurred, f_version, f_protected_area, f_drawn_on, f_supervised_on, f_disturbances, f_supervising_unit) ON register."red_line_patch" TO wanwu_app;

GRANT INSERT, UPDATE ON register."red_line_patch" TO wanwu_app;

GRANT SELECT ON register."red_line_patch" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_name, f_function, f_area, f_boundary_blurred, f_version, f_protected_area, f_drawn_on, f_supervised_on, f_disturbances, f_supervising_unit) ON register."red_line_patch" TO wanwu_jobs;

CREATE TABLE register."resource_title" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "resource_title_state" CHECK (state IN ('surveying', 'announced', 'registered')),
  f_unit_name text NOT NULL CHECK (char_length(f_unit_name) <= 200),
  f_unit_code text CHECK (char_length(f_unit_code) <= 40),
  f_resource text NOT NULL,
  f_area numeric CHECK (f_area >= 0),
  f_quality text CHECK (char_length(f_quality) <= 200),
  f_year numeric CHECK (f_year = trunc(f_year) AND f_year >= 2000 AND f_year <= 2100),
  f_ownership text,
  f_boundary public.geometry(Geometry,4490) CHECK (public.geometrytype(f_boundary) IN ('POLYGON', 'MULTIPOLYGON')),
  f_registrar uuid REFERENCES wanwu.unit (id),
  f_announced_on date,
  f_registered_on date,
  f_certificate text CHECK (char_length(f_certificate) <= 60)
);

COMMENT ON TABLE register."resource_title" IS '自然资源确权登记: Registration units: surveyed, announced, entered';

CREATE INDEX "resource_title_unit" ON register."resource_title" (unit_id, id);

CREATE INDEX "resource_title_region" ON register."resource_title" (region_code, id);

CREATE INDEX "resource_title_state" ON register."resource_title" (state, id);

CREATE INDEX "resource_title_search" ON register."resource_title" USING gin (search public.gin_trgm_ops);

CREATE INDEX "resource_title_short" ON register."resource_title" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "resource_title_key" ON register."resource_title" (region_code, f_unit_name, f_year) WHERE voided_at IS NULL;

CREATE INDEX "resource_title_f_resource" ON register."resource_title" (f_resource, id);

CREATE INDEX "resource_title_f_area_order" ON register."resource_title" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "resource_title_f_ownership" ON register."resource_title" (f_ownership, id);

CREATE INDEX "resource_title_f_boundary_at" ON register."resource_title" USING gist (f_boundary);

CREATE INDEX "resource_title_f_registrar" ON register."resource_title" (f_registrar, id);

CREATE INDEX "resource_title_f_registered_on_order" ON register."resource_title" ((coalesce(f_registered_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_resource_title"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('surveying', 'announced'), ('announced', 'surveying'), ('announced', 'registered')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."resource_title"
  FOR EACH ROW EXECUTE FUNCTION register."guard_resource_title"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_unit_name, f_unit_code, f_resource, f_area, f_quality, f_year, f_ownership, f_boundary, f_registrar, f_announced_on, f_registered_on, f_certificate) ON register."resource_title" TO wanwu_app;

GRANT INSERT, UPDATE ON register."resource_title" TO wanwu_app;

GRANT SELECT ON register."resource_title" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_unit_name, f_unit_code, f_resource, f_area, f_quality, f_year, f_ownership, f_boundary, f_registrar, f_announced_on, f_registered_on, f_certificate) ON register."resource_title" TO wanwu_jobs;

CREATE TABLE register."ex_situ_facility" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "ex_situ_facility_state" CHECK (state IN ('planned', 'running', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_operator uuid REFERENCES wanwu.unit (id),
  f_capacity numeric CHECK (f_capacity = trunc(f_capacity) AND f_capacity >= 0),
  f_licence text CHECK (char_length(f_licence) <= 80),
  f_licensed_to date,
  f_planned_on date,
  f_opened_on date
);

COMMENT ON TABLE register."ex_situ_facility" IS '迁地保护设施: Zoos, gardens, seed banks, collections, rescue centres: what they can do';

CREATE INDEX "ex_situ_facility_unit" ON register."ex_situ_facility" (unit_id, id);

CREATE INDEX "ex_situ_facility_region" ON register."ex_situ_facility" (region_code, id);

CREATE INDEX "ex_situ_facility_state" ON register."ex_situ_facility" (state, id);

CREATE INDEX "ex_situ_facility_search" ON register."ex_situ_facility" USING gin (search public.gin_trgm_ops);

CREATE INDEX "ex_situ_facility_short" ON register."ex_situ_facility" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "ex_situ_facility_key" ON register."ex_situ_facility" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "ex_situ_facility_f_kind" ON register."ex_situ_facility" (f_kind, id);

CREATE INDEX "ex_situ_facility_f_place_at" ON register."ex_situ_facility" USING gist (f_place);

CREATE INDEX "ex_situ_facility_f_operator" ON register."ex_situ_facility" (f_operator, id);

CREATE INDEX "ex_situ_facility_f_licensed_to_order" ON register."ex_situ_facility" ((coalesce(f_licensed_to, '-infinity'::date)), id);

CREATE INDEX "ex_situ_facility_f_opened_on_order" ON register."ex_situ_facility" ((coalesce(f_opened_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_ex_situ_facility"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'running'), ('running', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."ex_situ_facility"
  FOR EACH ROW EXECUTE FUNCTION register."guard_ex_situ_facility"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_place, f_operator, f_capacity, f_licence, f_licensed_to, f_planned_on, f_opened_on) ON register."ex_situ_facility" TO wanwu_app;

GRANT INSERT, UPDATE ON register."ex_situ_facility" TO wanwu_app;

GRANT SELECT ON register."ex_situ_facility" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_place, f_operator, f_capacity, f_licence, f_licensed_to, f_planned_on, f_opened_on) ON register."ex_situ_facility" TO wanwu_jobs;

CREATE TABLE register."ex_situ_individual" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "ex_situ_individual_state" CHECK (state IN ('alive', 'released', 'free', 'moved', 'dead')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_population uuid NOT NULL,
  f_mark text CHECK (char_length(f_mark) <= 200),
  f_sex text,
  f_sire uuid,
  f_dam uuid,
  f_origin text,
  f_born_on date,
  f_moved_to text CHECK (char_length(f_moved_to) <= 200),
  f_left_on date,
  f_cause text,
  f_released_at public.geometry(Geometry,4490) CHECK (public.geometrytype(f_released_at) IN ('POINT')),
  f_released_at_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_released_at), 0.1)) STORED,
  f_follow_up_by date,
  f_follow_up text CHECK (char_length(f_follow_up) <= 2000)
);

COMMENT ON TABLE register."ex_situ_individual" IS '迁地保护个体: Individuals: parents, birth, transfer, death, release';

CREATE INDEX "ex_situ_individual_unit" ON register."ex_situ_individual" (unit_id, id);

CREATE INDEX "ex_situ_individual_region" ON register."ex_situ_individual" (region_code, id);

CREATE INDEX "ex_situ_individual_state" ON register."ex_situ_individual" (state, id);

CREATE INDEX "ex_situ_individual_search" ON register."ex_situ_individual" USING gin (search public.gin_trgm_ops);

CREATE INDEX "ex_situ_individual_short" ON register."ex_situ_individual" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "ex_situ_individual_key" ON register."ex_situ_individual" (region_code, f_population, f_number) WHERE voided_at IS NULL;

CREATE INDEX "ex_situ_individual_f_population" ON register."ex_situ_individual" (f_population, id);

CREATE INDEX "ex_situ_individual_f_sex" ON register."ex_situ_individual" (f_sex, id);

CREATE INDEX "ex_situ_individual_f_sire" ON register."ex_situ_individual" (f_sire, id);

CREATE INDEX "ex_situ_individual_f_dam" ON register."ex_situ_individual" (f_dam, id);

CREATE INDEX "ex_situ_individual_f_origin" ON register."ex_situ_individual" (f_origin, id);

CREATE INDEX "ex_situ_individual_f_born_on_order" ON register."ex_situ_individual" ((coalesce(f_born_on, '-infinity'::date)), id);

CREATE INDEX "ex_situ_individual_f_released_at_at" ON register."ex_situ_individual" USING gist (f_released_at);

CREATE OR REPLACE FUNCTION register."guard_ex_situ_individual"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('alive', 'moved'), ('alive', 'dead'), ('released', 'dead'), ('alive', 'released'), ('released', 'free')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."ex_situ_individual"
  FOR EACH ROW EXECUTE FUNCTION register."guard_ex_situ_individual"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_population, f_mark, f_sex, f_sire, f_dam, f_origin, f_born_on, f_moved_to, f_left_on, f_cause, f_released_at_blurred, f_follow_up_by, f_follow_up) ON register."ex_situ_individual" TO wanwu_app;

GRANT INSERT, UPDATE ON register."ex_situ_individual" TO wanwu_app;

GRANT SELECT ON register."ex_situ_individual" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_population, f_mark, f_sex, f_sire, f_dam, f_origin, f_born_on, f_moved_to, f_left_on, f_cause, f_released_at_blurred, f_follow_up_by, f_follow_up) ON register."ex_situ_individual" TO wanwu_jobs;

CREATE TABLE register."ex_situ_population" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "ex_situ_population_state" CHECK (state IN ('kept', 'ended')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_facility uuid NOT NULL,
  f_origin text,
  f_studbook text CHECK (char_length(f_studbook) <= 60),
  f_males numeric CHECK (f_males = trunc(f_males) AND f_males >= 0),
  f_females numeric CHECK (f_females = trunc(f_females) AND f_females >= 0),
  f_unsexed numeric CHECK (f_unsexed = trunc(f_unsexed) AND f_unsexed >= 0),
  f_founders numeric CHECK (f_founders = trunc(f_founders) AND f_founders >= 0),
  f_kinship numeric CHECK (f_kinship >= 0 AND f_kinship <= 1),
  f_diversity numeric CHECK (f_diversity >= 0 AND f_diversity <= 1),
  f_founder_equivalents numeric CHECK (f_founder_equivalents >= 0),
  f_goal text CHECK (char_length(f_goal) <= 2000),
  f_counted_on date
);

COMMENT ON TABLE register."ex_situ_population" IS '迁地保护种群: One file per population: origin, numbers, breeding, release, monitoring';

CREATE INDEX "ex_situ_population_unit" ON register."ex_situ_population" (unit_id, id);

CREATE INDEX "ex_situ_population_region" ON register."ex_situ_population" (region_code, id);

CREATE INDEX "ex_situ_population_state" ON register."ex_situ_population" (state, id);

CREATE INDEX "ex_situ_population_search" ON register."ex_situ_population" USING gin (search public.gin_trgm_ops);

CREATE INDEX "ex_situ_population_short" ON register."ex_situ_population" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "ex_situ_population_key" ON register."ex_situ_population" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "ex_situ_population_f_facility" ON register."ex_situ_population" (f_facility, id);

CREATE INDEX "ex_situ_population_f_origin" ON register."ex_situ_population" (f_origin, id);

CREATE INDEX "ex_situ_population_f_counted_on_order" ON register."ex_situ_population" ((coalesce(f_counted_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_ex_situ_population"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('kept', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."ex_situ_population"
  FOR EACH ROW EXECUTE FUNCTION register."guard_ex_situ_population"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_taxon, f_facility, f_origin, f_studbook, f_males, f_females, f_unsexed, f_founders, f_kinship, f_diversity, f_founder_equivalents, f_goal, f_counted_on) ON register."ex_situ_population" TO wanwu_app;

GRANT INSERT, UPDATE ON register."ex_situ_population" TO wanwu_app;

GRANT SELECT ON register."ex_situ_population" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_taxon, f_facility, f_origin, f_studbook, f_males, f_females, f_unsexed, f_founders, f_kinship, f_diversity, f_founder_equivalents, f_goal, f_counted_on) ON register."ex_situ_population" TO wanwu_jobs;

CREATE TABLE register."indicator_species" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "indicator_species_state" CHECK (state IN ('listed')),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_scientific_name text CHECK (char_length(f_scientific_name) <= 200),
  f_group text NOT NULL,
  f_ecosystem text,
  f_meaning text CHECK (char_length(f_meaning) <= 2000),
  f_measure text CHECK (char_length(f_measure) <= 200),
  f_frequency text,
  f_station uuid,
  f_monitoring_unit uuid REFERENCES wanwu.unit (id),
  f_last_monitored_on date,
  f_last_result text CHECK (char_length(f_last_result) <= 2000)
);

COMMENT ON TABLE register."indicator_species" IS '指示物种清单: Species that show ecological quality, each with its long-term monitoring';

CREATE INDEX "indicator_species_unit" ON register."indicator_species" (unit_id, id);

CREATE INDEX "indicator_species_region" ON register."indicator_species" (region_code, id);

CREATE INDEX "indicator_species_state" ON register."indicator_species" (state, id);

CREATE INDEX "indicator_species_search" ON register."indicator_species" USING gin (search public.gin_trgm_ops);

CREATE INDEX "indicator_species_short" ON register."indicator_species" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "indicator_species_key" ON register."indicator_species" (region_code, f_taxon) WHERE voided_at IS NULL;

CREATE INDEX "indicator_species_f_group" ON register."indicator_species" (f_group, id);

CREATE INDEX "indicator_species_f_ecosystem" ON register."indicator_species" (f_ecosystem, id);

CREATE INDEX "indicator_species_f_frequency" ON register."indicator_species" (f_frequency, id);

CREATE INDEX "indicator_species_f_station" ON register."indicator_species" (f_station, id);

CREATE INDEX "indicator_species_f_monitoring_unit" ON register."indicator_species" (f_monitoring_unit, id);

CREATE INDEX "indicator_species_f_last_monitored_on_order" ON register."indicator_species" ((coalesce(f_last_monitored_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_indicator_species"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF true THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."indicator_species"
  FOR EACH ROW EXECUTE FUNCTION register."guard_indicator_species"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_group, f_ecosystem, f_meaning, f_measure, f_frequency, f_station, f_monitoring_unit, f_last_monitored_on, f_last_result) ON register."indicator_species" TO wanwu_app;

GRANT INSERT, UPDATE ON register."indicator_species" TO wanwu_app;

GRANT SELECT ON register."indicator_species" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_group, f_ecosystem, f_meaning, f_measure, f_frequency, f_station, f_monitoring_unit, f_last_monitored_on, f_last_result) ON register."indicator_species" TO wanwu_jobs;

CREATE TABLE register."introduction_permit" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "introduction_permit_state" CHECK (state IN ('recorded', 'watched', 'escaped', 'ended')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 80),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_applicant text NOT NULL CHECK (char_length(f_applicant) <= 200),
  f_approver text NOT NULL CHECK (char_length(f_approver) <= 200),
  f_level text,
  f_approved_on date NOT NULL,
  f_purpose text CHECK (char_length(f_purpose) <= 200),
  f_quantity numeric CHECK (f_quantity = trunc(f_quantity) AND f_quantity >= 0),
  f_origin text CHECK (char_length(f_origin) <= 200),
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_assessment uuid,
  f_approver_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_local_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_approver_checked_on date,
  f_local_checked_on date,
  f_situation text
);

COMMENT ON TABLE register."introduction_permit" IS '外来物种引入许可: Permits of any level recorded, and the checks that follow: who approves supervises';

CREATE INDEX "introduction_permit_unit" ON register."introduction_permit" (unit_id, id);

CREATE INDEX "introduction_permit_region" ON register."introduction_permit" (region_code, id);

CREATE INDEX "introduction_permit_state" ON register."introduction_permit" (state, id);

CREATE INDEX "introduction_permit_search" ON register."introduction_permit" USING gin (search public.gin_trgm_ops);

CREATE INDEX "introduction_permit_short" ON register."introduction_permit" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "introduction_permit_key" ON register."introduction_permit" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "introduction_permit_f_level" ON register."introduction_permit" (f_level, id);

CREATE INDEX "introduction_permit_f_approved_on_order" ON register."introduction_permit" ((coalesce(f_approved_on, '-infinity'::date)), id);

CREATE INDEX "introduction_permit_f_place_at" ON register."introduction_permit" USING gist (f_place);

CREATE INDEX "introduction_permit_f_assessment" ON register."introduction_permit" (f_assessment, id);

CREATE INDEX "introduction_permit_f_approver_unit" ON register."introduction_permit" (f_approver_unit, id);

CREATE INDEX "introduction_permit_f_local_unit" ON register."introduction_permit" (f_local_unit, id);

CREATE INDEX "introduction_permit_f_local_checked_on_order" ON register."introduction_permit" ((coalesce(f_local_checked_on, '-infinity'::date)), id);

CREATE INDEX "introduction_permit_f_situation" ON register."introduction_permit" (f_situation, id);

CREATE OR REPLACE FUNCTION register."guard_introduction_permit"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('recorded', 'watched'), ('escaped', 'watched'), ('recorded', 'escaped'), ('watched', 'escaped'), ('watched', 'ended'), ('escaped', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."introduction_permit"
  FOR EACH ROW EXECUTE FUNCTION register."guard_introduction_permit"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_taxon, f_applicant, f_approver, f_level, f_approved_on, f_purpose, f_quantity, f_origin, f_place, f_assessment, f_approver_unit, f_local_unit, f_approver_checked_on, f_local_checked_on, f_situation) ON register."introduction_permit" TO wanwu_app;

GRANT INSERT, UPDATE ON register."introduction_permit" TO wanwu_app;

GRANT SELECT ON register."introduction_permit" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_taxon, f_applicant, f_approver, f_level, f_approved_on, f_purpose, f_quantity, f_origin, f_place, f_assessment, f_approver_unit, f_local_unit, f_approver_checked_on, f_local_checked_on, f_situation) ON register."introduction_permit" TO wanwu_jobs;

CREATE TABLE register."invasive_census" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "invasive_census_state" CHECK (state IN ('recorded', 'checked', 'rejected')),
  f_code text NOT NULL CHECK (char_length(f_code) <= 60),
  f_species uuid NOT NULL,
  f_surveyed_on date NOT NULL,
  f_habitat text NOT NULL,
  f_place public.geometry(Geometry,4490) NOT NULL CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_address text CHECK (char_length(f_address) <= 200),
  f_individuals numeric CHECK (f_individuals = trunc(f_individuals) AND f_individuals >= 0),
  f_area numeric CHECK (f_area >= 0),
  f_cover numeric CHECK (f_cover >= 0 AND f_cover <= 100),
  f_harm text NOT NULL,
  f_surveyor text CHECK (char_length(f_surveyor) <= 200),
  f_site_file uuid
);

COMMENT ON TABLE register."invasive_census" IS '外来入侵物种普查记录: What was found at each site: number, range, area, harm';

CREATE INDEX "invasive_census_unit" ON register."invasive_census" (unit_id, id);

CREATE INDEX "invasive_census_region" ON register."invasive_census" (region_code, id);

CREATE INDEX "invasive_census_state" ON register."invasive_census" (state, id);

CREATE INDEX "invasive_census_search" ON register."invasive_census" USING gin (search public.gin_trgm_ops);

CREATE INDEX "invasive_census_short" ON register."invasive_census" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "invasive_census_key" ON register."invasive_census" (region_code, f_code, f_species, f_surveyed_on) WHERE voided_at IS NULL;

CREATE INDEX "invasive_census_f_species" ON register."invasive_census" (f_species, id);

CREATE INDEX "invasive_census_f_surveyed_on_order" ON register."invasive_census" ((coalesce(f_surveyed_on, '-infinity'::date)), id);

CREATE INDEX "invasive_census_f_habitat" ON register."invasive_census" (f_habitat, id);

CREATE INDEX "invasive_census_f_place_at" ON register."invasive_census" USING gist (f_place);

CREATE INDEX "invasive_census_f_area_order" ON register."invasive_census" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "invasive_census_f_harm" ON register."invasive_census" (f_harm, id);

CREATE INDEX "invasive_census_f_site_file" ON register."invasive_census" (f_site_file, id);

CREATE OR REPLACE FUNCTION register."guard_invasive_census"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('recorded', 'checked'), ('recorded', 'rejected')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."invasive_census"
  FOR EACH ROW EXECUTE FUNCTION register."guard_invasive_census"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_species, f_surveyed_on, f_habitat, f_place, f_address, f_individuals, f_area, f_cover, f_harm, f_surveyor, f_site_file) ON register."invasive_census" TO wanwu_app;

GRANT INSERT, UPDATE ON register."invasive_census" TO wanwu_app;

GRANT SELECT ON register."invasive_census" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_code, f_species, f_surveyed_on, f_habitat, f_place, f_address, f_individuals, f_area, f_cover, f_harm, f_surveyor, f_site_file) ON register."invasive_census" TO wanwu_jobs;

CREATE TABLE register."invasive_site" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "invasive_site_state" CHECK (state IN ('surveyed', 'warned', 'controlling', 'toEvaluate', 'evaluated', 'restoring', 'closed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_species uuid NOT NULL,
  f_place public.geometry(Geometry,4490) NOT NULL,
  f_found_on date NOT NULL,
  f_area numeric CHECK (f_area >= 0),
  f_alert text,
  f_control_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_control_by date,
  f_methods text[],
  f_control text CHECK (char_length(f_control) <= 2000),
  f_left_area numeric CHECK (f_left_area >= 0),
  f_evaluation text CHECK (char_length(f_evaluation) <= 2000),
  f_evaluated_on date,
  f_evaluator uuid REFERENCES wanwu.unit (id),
  f_removed_on date,
  f_restoration text CHECK (char_length(f_restoration) <= 2000),
  f_watch_until date
);

COMMENT ON TABLE register."invasive_site" IS '外来入侵点位档案: One site, one file: survey, warning, control, evaluation, removal, restoration';

CREATE INDEX "invasive_site_unit" ON register."invasive_site" (unit_id, id);

CREATE INDEX "invasive_site_region" ON register."invasive_site" (region_code, id);

CREATE INDEX "invasive_site_state" ON register."invasive_site" (state, id);

CREATE INDEX "invasive_site_search" ON register."invasive_site" USING gin (search public.gin_trgm_ops);

CREATE INDEX "invasive_site_short" ON register."invasive_site" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "invasive_site_key" ON register."invasive_site" (region_code, f_name, f_species) WHERE voided_at IS NULL;

CREATE INDEX "invasive_site_f_species" ON register."invasive_site" (f_species, id);

CREATE INDEX "invasive_site_f_place_at" ON register."invasive_site" USING gist (f_place);

CREATE INDEX "invasive_site_f_area_order" ON register."invasive_site" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "invasive_site_f_alert" ON register."invasive_site" (f_alert, id);

CREATE INDEX "invasive_site_f_control_unit" ON register."invasive_site" (f_control_unit, id);

CREATE INDEX "invasive_site_f_control_by_order" ON register."invasive_site" ((coalesce(f_control_by, '-infinity'::date)), id);

CREATE INDEX "invasive_site_f_evaluator" ON register."invasive_site" (f_evaluator, id);

CREATE OR REPLACE FUNCTION register."guard_invasive_site"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('surveyed', 'warned'), ('surveyed', 'controlling'), ('warned', 'controlling'), ('evaluated', 'controlling'), ('controlling', 'toEvaluate'), ('toEvaluate', 'evaluated'), ('evaluated', 'restoring'), ('restoring', 'closed'), ('restoring', 'controlling'), ('closed', 'controlling')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('toEvaluate', 'evaluated'), ('restoring', 'closed'), ('restoring', 'controlling'), ('closed', 'controlling')) AND OLD.f_control_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."invasive_site"
  FOR EACH ROW EXECUTE FUNCTION register."guard_invasive_site"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_species, f_place, f_found_on, f_area, f_alert, f_control_unit, f_control_by, f_methods, f_control, f_left_area, f_evaluation, f_evaluated_on, f_evaluator, f_removed_on, f_restoration, f_watch_until) ON register."invasive_site" TO wanwu_app;

GRANT INSERT, UPDATE ON register."invasive_site" TO wanwu_app;

GRANT SELECT ON register."invasive_site" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_species, f_place, f_found_on, f_area, f_alert, f_control_unit, f_control_by, f_methods, f_control, f_left_area, f_evaluation, f_evaluated_on, f_evaluator, f_removed_on, f_restoration, f_watch_until) ON register."invasive_site" TO wanwu_jobs;

CREATE TABLE register."invasive_species" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "invasive_species_state" CHECK (state IN ('proposed', 'listed', 'removed')),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_scientific_name text CHECK (char_length(f_scientific_name) <= 200),
  f_group text NOT NULL,
  f_national boolean,
  f_grade text,
  f_origin text CHECK (char_length(f_origin) <= 200),
  f_pathways text[],
  f_habitats text[],
  f_first_found_on date,
  f_harm text CHECK (char_length(f_harm) <= 2000),
  f_control text CHECK (char_length(f_control) <= 2000),
  f_revised_on date
);

COMMENT ON TABLE register."invasive_species" IS '外来入侵物种名录: The local list: drawn up, graded, kept current';

CREATE INDEX "invasive_species_unit" ON register."invasive_species" (unit_id, id);

CREATE INDEX "invasive_species_region" ON register."invasive_species" (region_code, id);

CREATE INDEX "invasive_species_state" ON register."invasive_species" (state, id);

CREATE INDEX "invasive_species_search" ON register."invasive_species" USING gin (search public.gin_trgm_ops);

CREATE INDEX "invasive_species_short" ON register."invasive_species" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "invasive_species_key" ON register."invasive_species" (region_code, f_taxon) WHERE voided_at IS NULL;

CREATE INDEX "invasive_species_f_group" ON register."invasive_species" (f_group, id);

CREATE INDEX "invasive_species_f_national" ON register."invasive_species" (f_national, id);

CREATE INDEX "invasive_species_f_grade" ON register."invasive_species" (f_grade, id);

CREATE INDEX "invasive_species_f_revised_on_order" ON register."invasive_species" ((coalesce(f_revised_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_invasive_species"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('proposed', 'listed'), ('listed', 'removed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."invasive_species"
  FOR EACH ROW EXECUTE FUNCTION register."guard_invasive_species"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_group, f_national, f_grade, f_origin, f_pathways, f_habitats, f_first_found_on, f_harm, f_control, f_revised_on) ON register."invasive_species" TO wanwu_app;

GRANT INSERT, UPDATE ON register."invasive_species" TO wanwu_app;

GRANT SELECT ON register."invasive_species" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_group, f_national, f_grade, f_origin, f_pathways, f_habitats, f_first_found_on, f_harm, f_control, f_revised_on) ON register."invasive_species" TO wanwu_jobs;

CREATE TABLE register."port_interception" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "port_interception_state" CHECK (state IN ('intercepted', 'closed')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_port text NOT NULL CHECK (char_length(f_port) <= 200),
  f_intercepted_on date NOT NULL,
  f_taxon text CHECK (char_length(f_taxon) <= 200),
  f_quantity numeric CHECK (f_quantity = trunc(f_quantity) AND f_quantity >= 0),
  f_manner text,
  f_from text CHECK (char_length(f_from) <= 200),
  f_disposal text,
  f_case uuid,
  f_unit uuid REFERENCES wanwu.unit (id)
);

COMMENT ON TABLE register."port_interception" IS '口岸截获: Interceptions at ports and in the post: identified, dealt with';

CREATE INDEX "port_interception_unit" ON register."port_interception" (unit_id, id);

CREATE INDEX "port_interception_region" ON register."port_interception" (region_code, id);

CREATE INDEX "port_interception_state" ON register."port_interception" (state, id);

CREATE INDEX "port_interception_search" ON register."port_interception" USING gin (search public.gin_trgm_ops);

CREATE INDEX "port_interception_short" ON register."port_interception" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "port_interception_key" ON register."port_interception" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "port_interception_f_intercepted_on_order" ON register."port_interception" ((coalesce(f_intercepted_on, '-infinity'::date)), id);

CREATE INDEX "port_interception_f_manner" ON register."port_interception" (f_manner, id);

CREATE INDEX "port_interception_f_disposal" ON register."port_interception" (f_disposal, id);

CREATE INDEX "port_interception_f_case" ON register."port_interception" (f_case, id);

CREATE INDEX "port_interception_f_unit" ON register."port_interception" (f_unit, id);

CREATE OR REPLACE FUNCTION register."guard_port_interception"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('intercepted', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."port_interception"
  FOR EACH ROW EXECUTE FUNCTION register."guard_port_interception"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_port, f_intercepted_on, f_taxon, f_quantity, f_manner, f_from, f_disposal, f_case, f_unit) ON register."port_interception" TO wanwu_app;

GRANT INSERT, UPDATE ON register."port_interception" TO wanwu_app;

GRANT SELECT ON register."port_interception" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_port, f_intercepted_on, f_taxon, f_quantity, f_manner, f_from, f_disposal, f_case, f_unit) ON register."port_interception" TO wanwu_jobs;

CREATE TABLE register."protected_species" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "protected_species_state" CHECK (state IN ('proposed', 'listed', 'removed')),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_scientific_name text CHECK (char_length(f_scientific_name) <= 200),
  f_group text NOT NULL,
  f_protection_level text NOT NULL,
  f_red_list text,
  f_list_version text CHECK (char_length(f_list_version) <= 200),
  f_population text CHECK (char_length(f_population) <= 200),
  f_endemic boolean,
  f_local_distribution text CHECK (char_length(f_local_distribution) <= 2000),
  f_competent_unit uuid REFERENCES wanwu.unit (id),
  f_added_on date,
  f_basis text CHECK (char_length(f_basis) <= 2000)
);

COMMENT ON TABLE register."protected_species" IS '重点保护野生动植物名录: The local extract of the national lists, kept current';

CREATE INDEX "protected_species_unit" ON register."protected_species" (unit_id, id);

CREATE INDEX "protected_species_region" ON register."protected_species" (region_code, id);

CREATE INDEX "protected_species_state" ON register."protected_species" (state, id);

CREATE INDEX "protected_species_search" ON register."protected_species" USING gin (search public.gin_trgm_ops);

CREATE INDEX "protected_species_short" ON register."protected_species" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "protected_species_key" ON register."protected_species" (region_code, f_taxon, f_list_version) WHERE voided_at IS NULL;

CREATE INDEX "protected_species_f_group" ON register."protected_species" (f_group, id);

CREATE INDEX "protected_species_f_protection_level" ON register."protected_species" (f_protection_level, id);

CREATE INDEX "protected_species_f_red_list" ON register."protected_species" (f_red_list, id);

CREATE INDEX "protected_species_f_endemic" ON register."protected_species" (f_endemic, id);

CREATE INDEX "protected_species_f_competent_unit" ON register."protected_species" (f_competent_unit, id);

CREATE INDEX "protected_species_f_added_on_order" ON register."protected_species" ((coalesce(f_added_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_protected_species"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('proposed', 'listed'), ('listed', 'removed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."protected_species"
  FOR EACH ROW EXECUTE FUNCTION register."guard_protected_species"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_group, f_protection_level, f_red_list, f_list_version, f_population, f_endemic, f_local_distribution, f_competent_unit, f_added_on, f_basis) ON register."protected_species" TO wanwu_app;

GRANT INSERT, UPDATE ON register."protected_species" TO wanwu_app;

GRANT SELECT ON register."protected_species" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_group, f_protection_level, f_red_list, f_list_version, f_population, f_endemic, f_local_distribution, f_competent_unit, f_added_on, f_basis) ON register."protected_species" TO wanwu_jobs;

CREATE TABLE register."protection_target" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "protection_target_state" CHECK (state IN ('draft', 'listed', 'removed')),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_scientific_name text CHECK (char_length(f_scientific_name) <= 200),
  f_target_kind text NOT NULL,
  f_protection_level text,
  f_threat_level text,
  f_threats text[],
  f_distribution text CHECK (char_length(f_distribution) <= 2000),
  f_habitat public.geometry(Geometry,4490),
  f_habitat_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_habitat), 0.1)) STORED,
  f_habitat_area numeric CHECK (f_habitat_area >= 0),
  f_population numeric CHECK (f_population = trunc(f_population) AND f_population >= 0),
  f_population_year numeric CHECK (f_population_year = trunc(f_population_year) AND f_population_year >= 1950 AND f_population_year <= 2100),
  f_trend text,
  f_measures text CHECK (char_length(f_measures) <= 2000),
  f_responsible_unit uuid REFERENCES wanwu.unit (id),
  f_assessed_on date
);

COMMENT ON TABLE register."protection_target" IS '重点保护对象: Names each target, its threat and the habitat measures chosen';

CREATE INDEX "protection_target_unit" ON register."protection_target" (unit_id, id);

CREATE INDEX "protection_target_region" ON register."protection_target" (region_code, id);

CREATE INDEX "protection_target_state" ON register."protection_target" (state, id);

CREATE INDEX "protection_target_search" ON register."protection_target" USING gin (search public.gin_trgm_ops);

CREATE INDEX "protection_target_short" ON register."protection_target" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "protection_target_key" ON register."protection_target" (region_code, f_taxon) WHERE voided_at IS NULL;

CREATE INDEX "protection_target_f_target_kind" ON register."protection_target" (f_target_kind, id);

CREATE INDEX "protection_target_f_protection_level" ON register."protection_target" (f_protection_level, id);

CREATE INDEX "protection_target_f_threat_level" ON register."protection_target" (f_threat_level, id);

CREATE INDEX "protection_target_f_habitat_at" ON register."protection_target" USING gist (f_habitat);

CREATE INDEX "protection_target_f_population_order" ON register."protection_target" ((coalesce(f_population, '-Infinity'::numeric)), id);

CREATE INDEX "protection_target_f_trend" ON register."protection_target" (f_trend, id);

CREATE INDEX "protection_target_f_responsible_unit" ON register."protection_target" (f_responsible_unit, id);

CREATE INDEX "protection_target_f_assessed_on_order" ON register."protection_target" ((coalesce(f_assessed_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_protection_target"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'listed'), ('listed', 'removed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."protection_target"
  FOR EACH ROW EXECUTE FUNCTION register."guard_protection_target"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_target_kind, f_protection_level, f_threat_level, f_threats, f_distribution, f_habitat_blurred, f_habitat_area, f_population, f_population_year, f_trend, f_measures, f_responsible_unit, f_assessed_on) ON register."protection_target" TO wanwu_app;

GRANT INSERT, UPDATE ON register."protection_target" TO wanwu_app;

GRANT SELECT ON register."protection_target" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_target_kind, f_protection_level, f_threat_level, f_threats, f_distribution, f_habitat_blurred, f_habitat_area, f_population, f_population_year, f_trend, f_measures, f_responsible_unit, f_assessed_on) ON register."protection_target" TO wanwu_jobs;

CREATE TABLE register."red_list_entry" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "red_list_entry_state" CHECK (state IN ('draft', 'reviewed', 'submitted')),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_scientific_name text CHECK (char_length(f_scientific_name) <= 200),
  f_group text NOT NULL,
  f_category text NOT NULL,
  f_criteria text CHECK (char_length(f_criteria) <= 200),
  f_extent numeric CHECK (f_extent >= 0),
  f_occupancy numeric CHECK (f_occupancy >= 0),
  f_threats text[],
  f_rationale text CHECK (char_length(f_rationale) <= 6000),
  f_assessors text CHECK (char_length(f_assessors) <= 200),
  f_assessed_on date,
  f_submitted_on date
);

COMMENT ON TABLE register."red_list_entry" IS '红色名录评估: Assessments, species by species, for the red list';

CREATE INDEX "red_list_entry_unit" ON register."red_list_entry" (unit_id, id);

CREATE INDEX "red_list_entry_region" ON register."red_list_entry" (region_code, id);

CREATE INDEX "red_list_entry_state" ON register."red_list_entry" (state, id);

CREATE INDEX "red_list_entry_search" ON register."red_list_entry" USING gin (search public.gin_trgm_ops);

CREATE INDEX "red_list_entry_short" ON register."red_list_entry" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "red_list_entry_key" ON register."red_list_entry" (region_code, f_taxon, f_assessed_on) WHERE voided_at IS NULL;

CREATE INDEX "red_list_entry_f_group" ON register."red_list_entry" (f_group, id);

CREATE INDEX "red_list_entry_f_category" ON register."red_list_entry" (f_category, id);

CREATE INDEX "red_list_entry_f_assessed_on_order" ON register."red_list_entry" ((coalesce(f_assessed_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_red_list_entry"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'reviewed'), ('reviewed', 'draft'), ('reviewed', 'submitted')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."red_list_entry"
  FOR EACH ROW EXECUTE FUNCTION register."guard_red_list_entry"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_group, f_category, f_criteria, f_extent, f_occupancy, f_threats, f_rationale, f_assessors, f_assessed_on, f_submitted_on) ON register."red_list_entry" TO wanwu_app;

GRANT INSERT, UPDATE ON register."red_list_entry" TO wanwu_app;

GRANT SELECT ON register."red_list_entry" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scientific_name, f_group, f_category, f_criteria, f_extent, f_occupancy, f_threats, f_rationale, f_assessors, f_assessed_on, f_submitted_on) ON register."red_list_entry" TO wanwu_jobs;

CREATE TABLE register."rescue" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "rescue_state" CHECK (state IN ('admitted', 'released', 'ended')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 40),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_admitted_on date NOT NULL,
  f_facility uuid,
  f_found_at public.geometry(Geometry,4490) CHECK (public.geometrytype(f_found_at) IN ('POINT')),
  f_found_at_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_found_at), 0.1)) STORED,
  f_cause text,
  f_finder text CHECK (char_length(f_finder) <= 200),
  f_condition text CHECK (char_length(f_condition) <= 200),
  f_treatment text CHECK (char_length(f_treatment) <= 2000),
  f_outcome text,
  f_outcome_on date,
  f_released_at public.geometry(Geometry,4490) CHECK (public.geometrytype(f_released_at) IN ('POINT')),
  f_released_at_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_released_at), 0.1)) STORED,
  f_follow_up_by date,
  f_follow_up text CHECK (char_length(f_follow_up) <= 2000)
);

COMMENT ON TABLE register."rescue" IS '野生动物收容救护: Admission, treatment, outcome, release, follow-up';

CREATE INDEX "rescue_unit" ON register."rescue" (unit_id, id);

CREATE INDEX "rescue_region" ON register."rescue" (region_code, id);

CREATE INDEX "rescue_state" ON register."rescue" (state, id);

CREATE INDEX "rescue_search" ON register."rescue" USING gin (search public.gin_trgm_ops);

CREATE INDEX "rescue_short" ON register."rescue" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "rescue_key" ON register."rescue" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "rescue_f_admitted_on_order" ON register."rescue" ((coalesce(f_admitted_on, '-infinity'::date)), id);

CREATE INDEX "rescue_f_facility" ON register."rescue" (f_facility, id);

CREATE INDEX "rescue_f_found_at_at" ON register."rescue" USING gist (f_found_at);

CREATE INDEX "rescue_f_cause" ON register."rescue" (f_cause, id);

CREATE INDEX "rescue_f_outcome" ON register."rescue" (f_outcome, id);

CREATE INDEX "rescue_f_released_at_at" ON register."rescue" USING gist (f_released_at);

CREATE OR REPLACE FUNCTION register."guard_rescue"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('admitted', 'released'), ('admitted', 'ended'), ('released', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."rescue"
  FOR EACH ROW EXECUTE FUNCTION register."guard_rescue"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_taxon, f_admitted_on, f_facility, f_found_at_blurred, f_cause, f_condition, f_treatment, f_outcome, f_outcome_on, f_released_at_blurred, f_follow_up_by, f_follow_up) ON register."rescue" TO wanwu_app;

GRANT INSERT, UPDATE ON register."rescue" TO wanwu_app;

GRANT SELECT ON register."rescue" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_taxon, f_admitted_on, f_facility, f_found_at_blurred, f_cause, f_condition, f_treatment, f_outcome, f_outcome_on, f_released_at_blurred, f_follow_up_by, f_follow_up) ON register."rescue" TO wanwu_jobs;

CREATE TABLE register."risk_assessment" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "risk_assessment_state" CHECK (state IN ('draft', 'submitted', 'accepted')),
  f_taxon text NOT NULL CHECK (char_length(f_taxon) <= 200),
  f_scheme text NOT NULL,
  f_scheme_version text CHECK (char_length(f_scheme_version) <= 60),
  f_answers text CHECK (char_length(f_answers) <= 8000),
  f_score numeric NOT NULL,
  f_result text NOT NULL,
  f_assessor text CHECK (char_length(f_assessor) <= 200),
  f_assessed_on date,
  f_review text CHECK (char_length(f_review) <= 2000)
);

COMMENT ON TABLE register."risk_assessment" IS '外来物种风险评估: Scored by a scheme, reviewed, used for permits and the list';

CREATE INDEX "risk_assessment_unit" ON register."risk_assessment" (unit_id, id);

CREATE INDEX "risk_assessment_region" ON register."risk_assessment" (region_code, id);

CREATE INDEX "risk_assessment_state" ON register."risk_assessment" (state, id);

CREATE INDEX "risk_assessment_search" ON register."risk_assessment" USING gin (search public.gin_trgm_ops);

CREATE INDEX "risk_assessment_short" ON register."risk_assessment" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "risk_assessment_key" ON register."risk_assessment" (region_code, f_taxon, f_scheme, f_assessed_on) WHERE voided_at IS NULL;

CREATE INDEX "risk_assessment_f_scheme" ON register."risk_assessment" (f_scheme, id);

CREATE INDEX "risk_assessment_f_score_order" ON register."risk_assessment" ((coalesce(f_score, '-Infinity'::numeric)), id);

CREATE INDEX "risk_assessment_f_result" ON register."risk_assessment" (f_result, id);

CREATE INDEX "risk_assessment_f_assessed_on_order" ON register."risk_assessment" ((coalesce(f_assessed_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_risk_assessment"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'submitted'), ('submitted', 'accepted'), ('submitted', 'draft')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."risk_assessment"
  FOR EACH ROW EXECUTE FUNCTION register."guard_risk_assessment"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scheme, f_scheme_version, f_answers, f_score, f_result, f_assessor, f_assessed_on, f_review) ON register."risk_assessment" TO wanwu_app;

GRANT INSERT, UPDATE ON register."risk_assessment" TO wanwu_app;

GRANT SELECT ON register."risk_assessment" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_taxon, f_scheme, f_scheme_version, f_answers, f_score, f_result, f_assessor, f_assessed_on, f_review) ON register."risk_assessment" TO wanwu_jobs;

CREATE TABLE register."wildlife_damage" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "wildlife_damage_state" CHECK (state IN ('claimed', 'surveyed', 'assessed', 'noticed', 'approved', 'paid', 'refused')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 40),
  f_claimant text NOT NULL CHECK (char_length(f_claimant) <= 200),
  f_id_last text CHECK (char_length(f_id_last) <= 4),
  f_village text NOT NULL CHECK (char_length(f_village) <= 200),
  f_happened_on date NOT NULL,
  f_claimed_on date NOT NULL,
  f_loss text NOT NULL,
  f_taxon text CHECK (char_length(f_taxon) <= 200),
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_amount_of_loss numeric CHECK (f_amount_of_loss >= 0),
  f_loss_unit text CHECK (char_length(f_loss_unit) <= 20),
  f_surveyed_on date,
  f_survey text CHECK (char_length(f_survey) <= 2000),
  f_assessed numeric(18,2) CHECK (f_assessed >= 0),
  f_compensation numeric(18,2) CHECK (f_compensation >= 0),
  f_payer text,
  f_paid_on date,
  f_refused_because text CHECK (char_length(f_refused_because) <= 500)
);

COMMENT ON TABLE register."wildlife_damage" IS '野生动物致害补偿: Claim, survey on site, assessment, public notice, payment';

CREATE INDEX "wildlife_damage_unit" ON register."wildlife_damage" (unit_id, id);

CREATE INDEX "wildlife_damage_region" ON register."wildlife_damage" (region_code, id);

CREATE INDEX "wildlife_damage_state" ON register."wildlife_damage" (state, id);

CREATE INDEX "wildlife_damage_search" ON register."wildlife_damage" USING gin (search public.gin_trgm_ops);

CREATE INDEX "wildlife_damage_short" ON register."wildlife_damage" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "wildlife_damage_key" ON register."wildlife_damage" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "wildlife_damage_f_claimed_on_order" ON register."wildlife_damage" ((coalesce(f_claimed_on, '-infinity'::date)), id);

CREATE INDEX "wildlife_damage_f_loss" ON register."wildlife_damage" (f_loss, id);

CREATE INDEX "wildlife_damage_f_place_at" ON register."wildlife_damage" USING gist (f_place);

CREATE INDEX "wildlife_damage_f_compensation_order" ON register."wildlife_damage" ((coalesce(f_compensation, (-1)::numeric)), id);

CREATE INDEX "wildlife_damage_f_payer" ON register."wildlife_damage" (f_payer, id);

CREATE OR REPLACE FUNCTION register."guard_wildlife_damage"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('claimed', 'surveyed'), ('surveyed', 'assessed'), ('claimed', 'refused'), ('surveyed', 'refused'), ('assessed', 'noticed'), ('noticed', 'surveyed'), ('noticed', 'approved'), ('approved', 'paid')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."wildlife_damage"
  FOR EACH ROW EXECUTE FUNCTION register."guard_wildlife_damage"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_village, f_happened_on, f_claimed_on, f_loss, f_taxon, f_place, f_amount_of_loss, f_loss_unit, f_surveyed_on, f_survey, f_assessed, f_compensation, f_payer, f_paid_on, f_refused_because) ON register."wildlife_damage" TO wanwu_app;

GRANT INSERT, UPDATE ON register."wildlife_damage" TO wanwu_app;

GRANT SELECT ON register."wildlife_damage" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_village, f_happened_on, f_claimed_on, f_loss, f_taxon, f_place, f_amount_of_loss, f_loss_unit, f_surveyed_on, f_survey, f_assessed, f_compensation, f_payer, f_paid_on, f_refused_because) ON register."wildlife_damage" TO wanwu_jobs;

CREATE TABLE register."appraisal_institution" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "appraisal_institution_state" CHECK (state IN ('listed')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_qualification text CHECK (char_length(f_qualification) <= 200),
  f_scope text CHECK (char_length(f_scope) <= 500),
  f_valid_to date,
  f_contact text CHECK (char_length(f_contact) <= 200)
);

COMMENT ON TABLE register."appraisal_institution" IS '鉴定评估机构: Institutions that may appraise damage, and their qualification';

CREATE INDEX "appraisal_institution_unit" ON register."appraisal_institution" (unit_id, id);

CREATE INDEX "appraisal_institution_region" ON register."appraisal_institution" (region_code, id);

CREATE INDEX "appraisal_institution_state" ON register."appraisal_institution" (state, id);

CREATE INDEX "appraisal_institution_search" ON register."appraisal_institution" USING gin (search public.gin_trgm_ops);

CREATE INDEX "appraisal_institution_short" ON register."appraisal_institution" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "appraisal_institution_key" ON register."appraisal_institution" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "appraisal_institution_f_valid_to_order" ON register."appraisal_institution" ((coalesce(f_valid_to, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_appraisal_institution"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF true THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."appraisal_institution"
  FOR EACH ROW EXECUTE FUNCTION register."guard_appraisal_institution"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_qualification, f_scope, f_valid_to) ON register."appraisal_institution" TO wanwu_app;

GRANT INSERT, UPDATE ON register."appraisal_institution" TO wanwu_app;

GRANT SELECT ON register."appraisal_institution" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_qualification, f_scope, f_valid_to) ON register."appraisal_institution" TO wanwu_jobs;

CREATE TABLE register."campaign" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "campaign_state" CHECK (state IN ('planned', 'running', 'concluded')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_objects text[],
  f_checklist uuid,
  f_frequency text,
  f_term date NOT NULL,
  f_term_to date CHECK (f_term_to >= f_term),
  f_lead uuid REFERENCES wanwu.unit (id),
  f_partners text CHECK (char_length(f_partners) <= 500),
  f_planned_objects numeric CHECK (f_planned_objects = trunc(f_planned_objects) AND f_planned_objects >= 0),
  f_summary text CHECK (char_length(f_summary) <= 6000),
  f_concluded_on date,
  f_next_on date
);

COMMENT ON TABLE register."campaign" IS '检查计划和专项行动: Patrols, enforcement checks, spot checks, special actions: planned, covered, found';

CREATE INDEX "campaign_unit" ON register."campaign" (unit_id, id);

CREATE INDEX "campaign_region" ON register."campaign" (region_code, id);

CREATE INDEX "campaign_state" ON register."campaign" (state, id);

CREATE INDEX "campaign_search" ON register."campaign" USING gin (search public.gin_trgm_ops);

CREATE INDEX "campaign_short" ON register."campaign" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "campaign_key" ON register."campaign" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "campaign_f_kind" ON register."campaign" (f_kind, id);

CREATE INDEX "campaign_f_checklist" ON register."campaign" (f_checklist, id);

CREATE INDEX "campaign_f_lead" ON register."campaign" (f_lead, id);

CREATE INDEX "campaign_f_concluded_on_order" ON register."campaign" ((coalesce(f_concluded_on, '-infinity'::date)), id);

CREATE INDEX "campaign_f_next_on_order" ON register."campaign" ((coalesce(f_next_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_campaign"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'running'), ('running', 'concluded')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."campaign"
  FOR EACH ROW EXECUTE FUNCTION register."guard_campaign"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_objects, f_checklist, f_frequency, f_term, f_term_to, f_lead, f_partners, f_planned_objects, f_summary, f_concluded_on, f_next_on) ON register."campaign" TO wanwu_app;

GRANT INSERT, UPDATE ON register."campaign" TO wanwu_app;

GRANT SELECT ON register."campaign" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_objects, f_checklist, f_frequency, f_term, f_term_to, f_lead, f_partners, f_planned_objects, f_summary, f_concluded_on, f_next_on) ON register."campaign" TO wanwu_jobs;

CREATE TABLE register."case" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "case_state" CHECK (state IN ('filed', 'proposed', 'decided', 'referred', 'closed', 'withdrawn')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_matter text NOT NULL CHECK (char_length(f_matter) <= 200),
  f_kind text NOT NULL,
  f_grade text NOT NULL,
  f_source text,
  f_finding uuid,
  f_party text CHECK (char_length(f_party) <= 200),
  f_place public.geometry(Geometry,4490),
  f_happened_on date,
  f_filed_on date NOT NULL,
  f_handling_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_approving_unit uuid REFERENCES wanwu.unit (id),
  f_decide_by date,
  f_facts text CHECK (char_length(f_facts) <= 6000),
  f_decision text CHECK (char_length(f_decision) <= 2000),
  f_decision_number text CHECK (char_length(f_decision_number) <= 80),
  f_decided_on date,
  f_fine numeric(18,2) CHECK (f_fine >= 0),
  f_executed_on date,
  f_listed_by text CHECK (char_length(f_listed_by) <= 200),
  f_listing_number text CHECK (char_length(f_listing_number) <= 80),
  f_listed_until date,
  f_lifting_number text CHECK (char_length(f_lifting_number) <= 80)
);

COMMENT ON TABLE register."case" IS '案件: Penalty and damage cases: graded, handled, listed for supervision, referred';

CREATE INDEX "case_unit" ON register."case" (unit_id, id);

CREATE INDEX "case_region" ON register."case" (region_code, id);

CREATE INDEX "case_state" ON register."case" (state, id);

CREATE INDEX "case_search" ON register."case" USING gin (search public.gin_trgm_ops);

CREATE INDEX "case_short" ON register."case" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "case_key" ON register."case" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "case_f_kind" ON register."case" (f_kind, id);

CREATE INDEX "case_f_grade" ON register."case" (f_grade, id);

CREATE INDEX "case_f_source" ON register."case" (f_source, id);

CREATE INDEX "case_f_finding" ON register."case" (f_finding, id);

CREATE INDEX "case_f_place_at" ON register."case" USING gist (f_place);

CREATE INDEX "case_f_filed_on_order" ON register."case" ((coalesce(f_filed_on, '-infinity'::date)), id);

CREATE INDEX "case_f_handling_unit" ON register."case" (f_handling_unit, id);

CREATE INDEX "case_f_approving_unit" ON register."case" (f_approving_unit, id);

CREATE INDEX "case_f_decide_by_order" ON register."case" ((coalesce(f_decide_by, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_case"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('proposed', 'filed'), ('decided', 'filed'), ('filed', 'proposed'), ('proposed', 'decided'), ('filed', 'decided'), ('filed', 'referred'), ('decided', 'referred'), ('referred', 'filed'), ('decided', 'closed'), ('referred', 'closed'), ('filed', 'withdrawn')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('proposed', 'decided'), ('filed', 'withdrawn')) AND OLD.f_handling_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."case"
  FOR EACH ROW EXECUTE FUNCTION register."guard_case"();

ALTER TABLE register."case" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."case" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')) OR f_handling_unit IN (SELECT wanwu.wanwu_units('register.involved')) OR f_approving_unit IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."case" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_handling_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_approving_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."case" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_handling_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_approving_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."case" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_matter, f_kind, f_grade, f_source, f_finding, f_place, f_happened_on, f_filed_on, f_handling_unit, f_approving_unit, f_decide_by, f_facts, f_decision, f_decision_number, f_decided_on, f_fine, f_executed_on, f_listed_by, f_listing_number, f_listed_until, f_lifting_number) ON register."case" TO wanwu_app;

GRANT INSERT, UPDATE ON register."case" TO wanwu_app;

GRANT SELECT ON register."case" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_matter, f_kind, f_grade, f_source, f_finding, f_place, f_happened_on, f_filed_on, f_handling_unit, f_approving_unit, f_decide_by, f_facts, f_decision, f_decision_number, f_decided_on, f_fine, f_executed_on, f_listed_by, f_listing_number, f_listed_until, f_lifting_number) ON register."case" TO wanwu_jobs;

CREATE TABLE register."checklist" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "checklist_state" CHECK (state IN ('draft', 'inUse', 'superseded')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_version numeric NOT NULL CHECK (f_version = trunc(f_version) AND f_version >= 1),
  f_items text NOT NULL CHECK (char_length(f_items) <= 8000),
  f_basis text CHECK (char_length(f_basis) <= 200),
  f_valid_from date
);

COMMENT ON TABLE register."checklist" IS '检查清单: What is looked at, by kind of object; versions';

CREATE INDEX "checklist_unit" ON register."checklist" (unit_id, id);

CREATE INDEX "checklist_region" ON register."checklist" (region_code, id);

CREATE INDEX "checklist_state" ON register."checklist" (state, id);

CREATE INDEX "checklist_search" ON register."checklist" USING gin (search public.gin_trgm_ops);

CREATE INDEX "checklist_short" ON register."checklist" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "checklist_key" ON register."checklist" (region_code, f_name, f_version) WHERE voided_at IS NULL;

CREATE INDEX "checklist_f_kind" ON register."checklist" (f_kind, id);

CREATE INDEX "checklist_f_valid_from_order" ON register."checklist" ((coalesce(f_valid_from, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_checklist"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'inUse'), ('inUse', 'superseded')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."checklist"
  FOR EACH ROW EXECUTE FUNCTION register."guard_checklist"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_version, f_items, f_basis, f_valid_from) ON register."checklist" TO wanwu_app;

GRANT INSERT, UPDATE ON register."checklist" TO wanwu_app;

GRANT SELECT ON register."checklist" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_version, f_items, f_basis, f_valid_from) ON register."checklist" TO wanwu_jobs;

CREATE TABLE register."clue" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "clue_state" CHECK (state IN ('received', 'assigned', 'checked', 'confirmed', 'rejected', 'fedBack', 'closedAbove')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 80),
  f_batch uuid,
  f_kind text,
  f_place public.geometry(Geometry,4490),
  f_address text CHECK (char_length(f_address) <= 200),
  f_area numeric CHECK (f_area >= 0),
  f_images text CHECK (char_length(f_images) <= 200),
  f_protected_area uuid,
  f_original text CHECK (char_length(f_original) <= 8000),
  f_checker uuid REFERENCES wanwu.unit (id),
  f_check_by date,
  f_checked_on date,
  f_checked_at public.geometry(Geometry,4490) CHECK (public.geometrytype(f_checked_at) IN ('POINT')),
  f_situation text CHECK (char_length(f_situation) <= 2000),
  f_reject_reason text CHECK (char_length(f_reject_reason) <= 500),
  f_finding uuid,
  f_rechecked_on date,
  f_higher_closure text CHECK (char_length(f_higher_closure) <= 120),
  f_higher_closed_on date
);

COMMENT ON TABLE register."clue" IS '遥感疑似线索: Each clue checked on site; our state and the issuer’s closure kept apart';

CREATE INDEX "clue_unit" ON register."clue" (unit_id, id);

CREATE INDEX "clue_region" ON register."clue" (region_code, id);

CREATE INDEX "clue_state" ON register."clue" (state, id);

CREATE INDEX "clue_search" ON register."clue" USING gin (search public.gin_trgm_ops);

CREATE INDEX "clue_short" ON register."clue" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "clue_key" ON register."clue" (region_code, f_batch, f_number) WHERE voided_at IS NULL;

CREATE INDEX "clue_f_batch" ON register."clue" (f_batch, id);

CREATE INDEX "clue_f_kind" ON register."clue" (f_kind, id);

CREATE INDEX "clue_f_place_at" ON register."clue" USING gist (f_place);

CREATE INDEX "clue_f_area_order" ON register."clue" ((coalesce(f_area, '-Infinity'::numeric)), id);

CREATE INDEX "clue_f_protected_area" ON register."clue" (f_protected_area, id);

CREATE INDEX "clue_f_checker" ON register."clue" (f_checker, id);

CREATE INDEX "clue_f_check_by_order" ON register."clue" ((coalesce(f_check_by, '-infinity'::date)), id);

CREATE INDEX "clue_f_checked_at_at" ON register."clue" USING gist (f_checked_at);

CREATE INDEX "clue_f_finding" ON register."clue" (f_finding, id);

CREATE OR REPLACE FUNCTION register."guard_clue"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('received', 'assigned'), ('assigned', 'checked'), ('checked', 'confirmed'), ('checked', 'rejected'), ('checked', 'assigned'), ('confirmed', 'assigned'), ('rejected', 'assigned'), ('fedBack', 'assigned'), ('confirmed', 'fedBack'), ('rejected', 'fedBack'), ('fedBack', 'closedAbove')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."clue"
  FOR EACH ROW EXECUTE FUNCTION register."guard_clue"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_batch, f_kind, f_place, f_address, f_area, f_images, f_protected_area, f_original, f_checker, f_check_by, f_checked_on, f_checked_at, f_situation, f_reject_reason, f_finding, f_rechecked_on, f_higher_closure, f_higher_closed_on) ON register."clue" TO wanwu_app;

GRANT INSERT, UPDATE ON register."clue" TO wanwu_app;

GRANT SELECT ON register."clue" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_batch, f_kind, f_place, f_address, f_area, f_images, f_protected_area, f_original, f_checker, f_check_by, f_checked_on, f_checked_at, f_situation, f_reject_reason, f_finding, f_rechecked_on, f_higher_closure, f_higher_closed_on) ON register."clue" TO wanwu_jobs;

CREATE TABLE register."clue_batch" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "clue_batch_state" CHECK (state IN ('open', 'fedBack')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_level text NOT NULL,
  f_number text CHECK (char_length(f_number) <= 80),
  f_received_on date NOT NULL,
  f_feedback_by date,
  f_columns text CHECK (char_length(f_columns) <= 6000),
  f_fed_back_on date
);

COMMENT ON TABLE register."clue_batch" IS '遥感线索批次: Batches of suspected changes handed down, and the feedback on each';

CREATE INDEX "clue_batch_unit" ON register."clue_batch" (unit_id, id);

CREATE INDEX "clue_batch_region" ON register."clue_batch" (region_code, id);

CREATE INDEX "clue_batch_state" ON register."clue_batch" (state, id);

CREATE INDEX "clue_batch_search" ON register."clue_batch" USING gin (search public.gin_trgm_ops);

CREATE INDEX "clue_batch_short" ON register."clue_batch" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "clue_batch_key" ON register."clue_batch" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "clue_batch_f_level" ON register."clue_batch" (f_level, id);

CREATE INDEX "clue_batch_f_received_on_order" ON register."clue_batch" ((coalesce(f_received_on, '-infinity'::date)), id);

CREATE INDEX "clue_batch_f_feedback_by_order" ON register."clue_batch" ((coalesce(f_feedback_by, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_clue_batch"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('open', 'fedBack')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."clue_batch"
  FOR EACH ROW EXECUTE FUNCTION register."guard_clue_batch"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_level, f_number, f_received_on, f_feedback_by, f_columns, f_fed_back_on) ON register."clue_batch" TO wanwu_app;

GRANT INSERT, UPDATE ON register."clue_batch" TO wanwu_app;

GRANT SELECT ON register."clue_batch" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_level, f_number, f_received_on, f_feedback_by, f_columns, f_fed_back_on) ON register."clue_batch" TO wanwu_jobs;

CREATE TABLE register."damage_compensation" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "damage_compensation_state" CHECK (state IN ('clue', 'investigated', 'appraised', 'consulting', 'agreed', 'suing', 'performing', 'evaluated', 'closed', 'dropped')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_matter text NOT NULL CHECK (char_length(f_matter) <= 200),
  f_case uuid,
  f_finding uuid,
  f_clue_on date NOT NULL,
  f_claim_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_obligor text CHECK (char_length(f_obligor) <= 200),
  f_place public.geometry(Geometry,4490),
  f_appraisal_kind text,
  f_institution uuid,
  f_damage numeric(18,2) CHECK (f_damage >= 0),
  f_appraised_on date,
  f_rounds numeric CHECK (f_rounds = trunc(f_rounds) AND f_rounds >= 0),
  f_agreement_number text CHECK (char_length(f_agreement_number) <= 80),
  f_agreed_on date,
  f_confirmation text CHECK (char_length(f_confirmation) <= 80),
  f_lawsuit text CHECK (char_length(f_lawsuit) <= 80),
  f_performance text,
  f_perform_by date,
  f_paid numeric(18,2) CHECK (f_paid >= 0),
  f_restoration text CHECK (char_length(f_restoration) <= 2000),
  f_evaluation text CHECK (char_length(f_evaluation) <= 2000),
  f_evaluated_on date
);

COMMENT ON TABLE register."damage_compensation" IS '生态环境损害赔偿: Clue, investigation, appraisal, consultation, agreement or lawsuit, confirmation, restoration or payment, evaluation';

CREATE INDEX "damage_compensation_unit" ON register."damage_compensation" (unit_id, id);

CREATE INDEX "damage_compensation_region" ON register."damage_compensation" (region_code, id);

CREATE INDEX "damage_compensation_state" ON register."damage_compensation" (state, id);

CREATE INDEX "damage_compensation_search" ON register."damage_compensation" USING gin (search public.gin_trgm_ops);

CREATE INDEX "damage_compensation_short" ON register."damage_compensation" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "damage_compensation_key" ON register."damage_compensation" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "damage_compensation_f_case" ON register."damage_compensation" (f_case, id);

CREATE INDEX "damage_compensation_f_finding" ON register."damage_compensation" (f_finding, id);

CREATE INDEX "damage_compensation_f_claim_unit" ON register."damage_compensation" (f_claim_unit, id);

CREATE INDEX "damage_compensation_f_place_at" ON register."damage_compensation" USING gist (f_place);

CREATE INDEX "damage_compensation_f_appraisal_kind" ON register."damage_compensation" (f_appraisal_kind, id);

CREATE INDEX "damage_compensation_f_institution" ON register."damage_compensation" (f_institution, id);

CREATE INDEX "damage_compensation_f_damage_order" ON register."damage_compensation" ((coalesce(f_damage, (-1)::numeric)), id);

CREATE INDEX "damage_compensation_f_performance" ON register."damage_compensation" (f_performance, id);

CREATE INDEX "damage_compensation_f_perform_by_order" ON register."damage_compensation" ((coalesce(f_perform_by, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_damage_compensation"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('clue', 'investigated'), ('clue', 'dropped'), ('investigated', 'dropped'), ('investigated', 'appraised'), ('appraised', 'consulting'), ('consulting', 'agreed'), ('consulting', 'suing'), ('agreed', 'suing'), ('agreed', 'performing'), ('suing', 'performing'), ('performing', 'evaluated'), ('evaluated', 'closed'), ('evaluated', 'performing')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('clue', 'dropped'), ('investigated', 'dropped'), ('evaluated', 'closed'), ('evaluated', 'performing')) AND OLD.f_claim_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."damage_compensation"
  FOR EACH ROW EXECUTE FUNCTION register."guard_damage_compensation"();

ALTER TABLE register."damage_compensation" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."damage_compensation" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')) OR f_claim_unit IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."damage_compensation" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_claim_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."damage_compensation" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_claim_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."damage_compensation" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_matter, f_case, f_finding, f_clue_on, f_claim_unit, f_place, f_appraisal_kind, f_institution, f_damage, f_appraised_on, f_rounds, f_agreement_number, f_agreed_on, f_confirmation, f_lawsuit, f_performance, f_perform_by, f_paid, f_restoration, f_evaluation, f_evaluated_on) ON register."damage_compensation" TO wanwu_app;

GRANT INSERT, UPDATE ON register."damage_compensation" TO wanwu_app;

GRANT SELECT ON register."damage_compensation" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_matter, f_case, f_finding, f_clue_on, f_claim_unit, f_place, f_appraisal_kind, f_institution, f_damage, f_appraised_on, f_rounds, f_agreement_number, f_agreed_on, f_confirmation, f_lawsuit, f_performance, f_perform_by, f_paid, f_restoration, f_evaluation, f_evaluated_on) ON register."damage_compensation" TO wanwu_jobs;

CREATE TABLE register."decision" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "decision_state" CHECK (state IN ('open', 'claimed', 'closed')),
  f_matter text NOT NULL CHECK (char_length(f_matter) <= 500),
  f_meeting uuid,
  f_duty_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_due_on date,
  f_progress text CHECK (char_length(f_progress) <= 2000),
  f_done_on date
);

COMMENT ON TABLE register."decision" IS '议定事项: What meetings decided: who, by when, done or not';

CREATE INDEX "decision_unit" ON register."decision" (unit_id, id);

CREATE INDEX "decision_region" ON register."decision" (region_code, id);

CREATE INDEX "decision_state" ON register."decision" (state, id);

CREATE INDEX "decision_search" ON register."decision" USING gin (search public.gin_trgm_ops);

CREATE INDEX "decision_short" ON register."decision" USING gin (wanwu.search_grams(search));

CREATE INDEX "decision_f_meeting" ON register."decision" (f_meeting, id);

CREATE INDEX "decision_f_duty_unit" ON register."decision" (f_duty_unit, id);

CREATE INDEX "decision_f_due_on_order" ON register."decision" ((coalesce(f_due_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_decision"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('open', 'claimed'), ('claimed', 'closed'), ('claimed', 'open')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('claimed', 'closed'), ('claimed', 'open')) AND OLD.f_duty_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."decision"
  FOR EACH ROW EXECUTE FUNCTION register."guard_decision"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_matter, f_meeting, f_duty_unit, f_due_on, f_progress, f_done_on) ON register."decision" TO wanwu_app;

GRANT INSERT, UPDATE ON register."decision" TO wanwu_app;

GRANT SELECT ON register."decision" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_matter, f_meeting, f_duty_unit, f_due_on, f_progress, f_done_on) ON register."decision" TO wanwu_jobs;

CREATE TABLE register."finding" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "finding_state" CHECK (state IN ('open', 'rectifying', 'asked', 'noticed', 'accepted', 'closed', 'rechecked')),
  f_number text CHECK (char_length(f_number) <= 40),
  f_source text NOT NULL,
  f_grade text NOT NULL,
  f_problem text NOT NULL CHECK (char_length(f_problem) <= 2000),
  f_found_on date NOT NULL,
  f_place public.geometry(Geometry,4490),
  f_address text CHECK (char_length(f_address) <= 200),
  f_inspection uuid,
  f_goal text CHECK (char_length(f_goal) <= 2000),
  f_measures text CHECK (char_length(f_measures) <= 4000),
  f_rectifying_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_rectifying_person text CHECK (char_length(f_rectifying_person) <= 200),
  f_supervising_unit uuid REFERENCES wanwu.unit (id),
  f_accepting_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_deadline_class text NOT NULL,
  f_deadline date,
  f_next_review date,
  f_progress text CHECK (char_length(f_progress) <= 4000),
  f_extension_to date,
  f_notice_needed boolean NOT NULL,
  f_handed_down_number text CHECK (char_length(f_handed_down_number) <= 80),
  f_higher_closure text CHECK (char_length(f_higher_closure) <= 80),
  f_accepted_on date,
  f_closed_on date,
  f_rechecked_on date
);

COMMENT ON TABLE register."finding" IS '问题整改台账: Every problem from its finding to its closure and recheck';

CREATE INDEX "finding_unit" ON register."finding" (unit_id, id);

CREATE INDEX "finding_region" ON register."finding" (region_code, id);

CREATE INDEX "finding_state" ON register."finding" (state, id);

CREATE INDEX "finding_search" ON register."finding" USING gin (search public.gin_trgm_ops);

CREATE INDEX "finding_short" ON register."finding" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "finding_key" ON register."finding" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "finding_f_source" ON register."finding" (f_source, id);

CREATE INDEX "finding_f_grade" ON register."finding" (f_grade, id);

CREATE INDEX "finding_f_found_on_order" ON register."finding" ((coalesce(f_found_on, '-infinity'::date)), id);

CREATE INDEX "finding_f_place_at" ON register."finding" USING gist (f_place);

CREATE INDEX "finding_f_inspection" ON register."finding" (f_inspection, id);

CREATE INDEX "finding_f_rectifying_unit" ON register."finding" (f_rectifying_unit, id);

CREATE INDEX "finding_f_supervising_unit" ON register."finding" (f_supervising_unit, id);

CREATE INDEX "finding_f_accepting_unit" ON register."finding" (f_accepting_unit, id);

CREATE INDEX "finding_f_deadline_class" ON register."finding" (f_deadline_class, id);

CREATE INDEX "finding_f_deadline_order" ON register."finding" ((coalesce(f_deadline, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_finding"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('open', 'rectifying'), ('rectifying', 'asked'), ('asked', 'rectifying'), ('noticed', 'rectifying'), ('accepted', 'rectifying'), ('asked', 'noticed'), ('asked', 'accepted'), ('noticed', 'accepted'), ('asked', 'closed'), ('noticed', 'closed'), ('accepted', 'closed'), ('closed', 'rechecked'), ('closed', 'rectifying'), ('rechecked', 'rectifying')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('asked', 'rectifying'), ('noticed', 'rectifying'), ('accepted', 'rectifying'), ('asked', 'noticed'), ('asked', 'accepted'), ('noticed', 'accepted'), ('asked', 'closed'), ('noticed', 'closed'), ('accepted', 'closed'), ('closed', 'rechecked'), ('closed', 'rectifying'), ('rechecked', 'rectifying')) AND OLD.f_rectifying_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."finding"
  FOR EACH ROW EXECUTE FUNCTION register."guard_finding"();

ALTER TABLE register."finding" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."finding" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')) OR f_rectifying_unit IN (SELECT wanwu.wanwu_units('register.involved')) OR f_supervising_unit IN (SELECT wanwu.wanwu_units('register.involved')) OR f_accepting_unit IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."finding" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_rectifying_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_supervising_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_accepting_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."finding" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_rectifying_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_supervising_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_accepting_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."finding" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_source, f_grade, f_problem, f_found_on, f_place, f_address, f_inspection, f_goal, f_measures, f_rectifying_unit, f_supervising_unit, f_accepting_unit, f_deadline_class, f_deadline, f_next_review, f_progress, f_extension_to, f_notice_needed, f_handed_down_number, f_higher_closure, f_accepted_on, f_closed_on, f_rechecked_on) ON register."finding" TO wanwu_app;

GRANT INSERT, UPDATE ON register."finding" TO wanwu_app;

GRANT SELECT ON register."finding" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_source, f_grade, f_problem, f_found_on, f_place, f_address, f_inspection, f_goal, f_measures, f_rectifying_unit, f_supervising_unit, f_accepting_unit, f_deadline_class, f_deadline, f_next_review, f_progress, f_extension_to, f_notice_needed, f_handed_down_number, f_higher_closure, f_accepted_on, f_closed_on, f_rechecked_on) ON register."finding" TO wanwu_jobs;

CREATE TABLE register."inspection" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "inspection_state" CHECK (state IN ('draft', 'done', 'confirmed')),
  f_title text NOT NULL CHECK (char_length(f_title) <= 200),
  f_campaign uuid,
  f_object uuid,
  f_checklist uuid,
  f_inspected_on date NOT NULL,
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_inspectors text CHECK (char_length(f_inspectors) <= 200),
  f_inspected_unit uuid REFERENCES wanwu.unit (id),
  f_results text CHECK (char_length(f_results) <= 8000),
  f_problems numeric NOT NULL CHECK (f_problems = trunc(f_problems) AND f_problems >= 0)
);

COMMENT ON TABLE register."inspection" IS '检查记录: One look at one object: item by item, photos, problems';

CREATE INDEX "inspection_unit" ON register."inspection" (unit_id, id);

CREATE INDEX "inspection_region" ON register."inspection" (region_code, id);

CREATE INDEX "inspection_state" ON register."inspection" (state, id);

CREATE INDEX "inspection_search" ON register."inspection" USING gin (search public.gin_trgm_ops);

CREATE INDEX "inspection_short" ON register."inspection" USING gin (wanwu.search_grams(search));

CREATE INDEX "inspection_f_campaign" ON register."inspection" (f_campaign, id);

CREATE INDEX "inspection_f_object" ON register."inspection" (f_object, id);

CREATE INDEX "inspection_f_checklist" ON register."inspection" (f_checklist, id);

CREATE INDEX "inspection_f_inspected_on_order" ON register."inspection" ((coalesce(f_inspected_on, '-infinity'::date)), id);

CREATE INDEX "inspection_f_place_at" ON register."inspection" USING gist (f_place);

CREATE INDEX "inspection_f_inspected_unit" ON register."inspection" (f_inspected_unit, id);

CREATE OR REPLACE FUNCTION register."guard_inspection"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'done'), ('done', 'confirmed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('done', 'confirmed')) AND OLD.f_inspected_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."inspection"
  FOR EACH ROW EXECUTE FUNCTION register."guard_inspection"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_title, f_campaign, f_object, f_checklist, f_inspected_on, f_place, f_inspectors, f_inspected_unit, f_results, f_problems) ON register."inspection" TO wanwu_app;

GRANT INSERT, UPDATE ON register."inspection" TO wanwu_app;

GRANT SELECT ON register."inspection" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_title, f_campaign, f_object, f_checklist, f_inspected_on, f_place, f_inspectors, f_inspected_unit, f_results, f_problems) ON register."inspection" TO wanwu_jobs;

CREATE TABLE register."litigation" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "litigation_state" CHECK (state IN ('received', 'replied', 'suing', 'ended')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 80),
  f_matter text NOT NULL CHECK (char_length(f_matter) <= 200),
  f_procuratorate text NOT NULL CHECK (char_length(f_procuratorate) <= 200),
  f_addressee uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_received_on date NOT NULL,
  f_urgency text NOT NULL,
  f_reply_by date NOT NULL,
  f_measures text CHECK (char_length(f_measures) <= 2000),
  f_reply text CHECK (char_length(f_reply) <= 6000),
  f_reply_number text CHECK (char_length(f_reply_number) <= 80),
  f_replied_on date,
  f_finding uuid,
  f_outcome text,
  f_lawsuit text CHECK (char_length(f_lawsuit) <= 80),
  f_ended_on date
);

COMMENT ON TABLE register."litigation" IS '检察建议和公益诉讼: Procuratorial suggestions: reply clock, rectification, outcome';

CREATE INDEX "litigation_unit" ON register."litigation" (unit_id, id);

CREATE INDEX "litigation_region" ON register."litigation" (region_code, id);

CREATE INDEX "litigation_state" ON register."litigation" (state, id);

CREATE INDEX "litigation_search" ON register."litigation" USING gin (search public.gin_trgm_ops);

CREATE INDEX "litigation_short" ON register."litigation" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "litigation_key" ON register."litigation" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "litigation_f_addressee" ON register."litigation" (f_addressee, id);

CREATE INDEX "litigation_f_received_on_order" ON register."litigation" ((coalesce(f_received_on, '-infinity'::date)), id);

CREATE INDEX "litigation_f_urgency" ON register."litigation" (f_urgency, id);

CREATE INDEX "litigation_f_reply_by_order" ON register."litigation" ((coalesce(f_reply_by, '-infinity'::date)), id);

CREATE INDEX "litigation_f_finding" ON register."litigation" (f_finding, id);

CREATE INDEX "litigation_f_outcome" ON register."litigation" (f_outcome, id);

CREATE OR REPLACE FUNCTION register."guard_litigation"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('received', 'replied'), ('received', 'suing'), ('replied', 'suing'), ('replied', 'ended'), ('suing', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('received', 'suing'), ('replied', 'suing'), ('replied', 'ended'), ('suing', 'ended')) AND OLD.f_addressee IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."litigation"
  FOR EACH ROW EXECUTE FUNCTION register."guard_litigation"();

ALTER TABLE register."litigation" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."litigation" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')) OR f_addressee IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."litigation" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_addressee IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."litigation" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_addressee IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."litigation" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_matter, f_procuratorate, f_addressee, f_received_on, f_urgency, f_reply_by, f_measures, f_reply, f_reply_number, f_replied_on, f_finding, f_outcome, f_lawsuit, f_ended_on) ON register."litigation" TO wanwu_app;

GRANT INSERT, UPDATE ON register."litigation" TO wanwu_app;

GRANT SELECT ON register."litigation" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_matter, f_procuratorate, f_addressee, f_received_on, f_urgency, f_reply_by, f_measures, f_reply, f_reply_number, f_replied_on, f_finding, f_outcome, f_lawsuit, f_ended_on) ON register."litigation" TO wanwu_jobs;

CREATE TABLE register."mechanism" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "mechanism_state" CHECK (state IN ('planned', 'running', 'ended')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_convenor uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_members text CHECK (char_length(f_members) <= 2000),
  f_document text CHECK (char_length(f_document) <= 200),
  f_founded_on date,
  f_interval text NOT NULL,
  f_next_on date
);

COMMENT ON TABLE register."mechanism" IS '协调机制: Conferences, joint prevention, coordination: who convenes, who belongs, how often, whether it runs';

CREATE INDEX "mechanism_unit" ON register."mechanism" (unit_id, id);

CREATE INDEX "mechanism_region" ON register."mechanism" (region_code, id);

CREATE INDEX "mechanism_state" ON register."mechanism" (state, id);

CREATE INDEX "mechanism_search" ON register."mechanism" USING gin (search public.gin_trgm_ops);

CREATE INDEX "mechanism_short" ON register."mechanism" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "mechanism_key" ON register."mechanism" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "mechanism_f_kind" ON register."mechanism" (f_kind, id);

CREATE INDEX "mechanism_f_convenor" ON register."mechanism" (f_convenor, id);

CREATE INDEX "mechanism_f_founded_on_order" ON register."mechanism" ((coalesce(f_founded_on, '-infinity'::date)), id);

CREATE INDEX "mechanism_f_interval" ON register."mechanism" (f_interval, id);

CREATE INDEX "mechanism_f_next_on_order" ON register."mechanism" ((coalesce(f_next_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_mechanism"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'running'), ('running', 'ended')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."mechanism"
  FOR EACH ROW EXECUTE FUNCTION register."guard_mechanism"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_convenor, f_members, f_document, f_founded_on, f_interval, f_next_on) ON register."mechanism" TO wanwu_app;

GRANT INSERT, UPDATE ON register."mechanism" TO wanwu_app;

GRANT SELECT ON register."mechanism" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_convenor, f_members, f_document, f_founded_on, f_interval, f_next_on) ON register."mechanism" TO wanwu_jobs;

CREATE TABLE register."meeting" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "meeting_state" CHECK (state IN ('planned', 'held', 'cancelled')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_mechanism uuid,
  f_kind text NOT NULL,
  f_held_on date NOT NULL,
  f_chair text CHECK (char_length(f_chair) <= 200),
  f_present text CHECK (char_length(f_present) <= 2000),
  f_minutes text CHECK (char_length(f_minutes) <= 8000)
);

COMMENT ON TABLE register."meeting" IS '会议和联合行动: Meetings and joint patrols, and what was decided';

CREATE INDEX "meeting_unit" ON register."meeting" (unit_id, id);

CREATE INDEX "meeting_region" ON register."meeting" (region_code, id);

CREATE INDEX "meeting_state" ON register."meeting" (state, id);

CREATE INDEX "meeting_search" ON register."meeting" USING gin (search public.gin_trgm_ops);

CREATE INDEX "meeting_short" ON register."meeting" USING gin (wanwu.search_grams(search));

CREATE INDEX "meeting_f_mechanism" ON register."meeting" (f_mechanism, id);

CREATE INDEX "meeting_f_kind" ON register."meeting" (f_kind, id);

CREATE INDEX "meeting_f_held_on_order" ON register."meeting" ((coalesce(f_held_on, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_meeting"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('planned', 'held'), ('planned', 'cancelled')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."meeting"
  FOR EACH ROW EXECUTE FUNCTION register."guard_meeting"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_mechanism, f_kind, f_held_on, f_chair, f_present, f_minutes) ON register."meeting" TO wanwu_app;

GRANT INSERT, UPDATE ON register."meeting" TO wanwu_app;

GRANT SELECT ON register."meeting" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_mechanism, f_kind, f_held_on, f_chair, f_present, f_minutes) ON register."meeting" TO wanwu_jobs;

CREATE TABLE register."patrol" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "patrol_state" CHECK (state IN ('listed')),
  f_route text NOT NULL CHECK (char_length(f_route) <= 200),
  f_patrolled_on date NOT NULL,
  f_mandate text,
  f_transport text,
  f_team text CHECK (char_length(f_team) <= 200),
  f_people numeric CHECK (f_people = trunc(f_people) AND f_people >= 0),
  f_track public.geometry(Geometry,4490) CHECK (public.geometrytype(f_track) IN ('LINESTRING', 'MULTILINESTRING')),
  f_length numeric CHECK (f_length >= 0),
  f_hours numeric CHECK (f_hours >= 0),
  f_protected_area uuid,
  f_note text CHECK (char_length(f_note) <= 2000)
);

COMMENT ON TABLE register."patrol" IS '巡护: Team, track, effort, and what was seen';

CREATE INDEX "patrol_unit" ON register."patrol" (unit_id, id);

CREATE INDEX "patrol_region" ON register."patrol" (region_code, id);

CREATE INDEX "patrol_state" ON register."patrol" (state, id);

CREATE INDEX "patrol_search" ON register."patrol" USING gin (search public.gin_trgm_ops);

CREATE INDEX "patrol_short" ON register."patrol" USING gin (wanwu.search_grams(search));

CREATE INDEX "patrol_f_patrolled_on_order" ON register."patrol" ((coalesce(f_patrolled_on, '-infinity'::date)), id);

CREATE INDEX "patrol_f_mandate" ON register."patrol" (f_mandate, id);

CREATE INDEX "patrol_f_transport" ON register."patrol" (f_transport, id);

CREATE INDEX "patrol_f_track_at" ON register."patrol" USING gist (f_track);

CREATE INDEX "patrol_f_length_order" ON register."patrol" ((coalesce(f_length, '-Infinity'::numeric)), id);

CREATE INDEX "patrol_f_protected_area" ON register."patrol" (f_protected_area, id);

CREATE OR REPLACE FUNCTION register."guard_patrol"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF true THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."patrol"
  FOR EACH ROW EXECUTE FUNCTION register."guard_patrol"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_route, f_patrolled_on, f_mandate, f_transport, f_team, f_people, f_track, f_length, f_hours, f_protected_area, f_note) ON register."patrol" TO wanwu_app;

GRANT INSERT, UPDATE ON register."patrol" TO wanwu_app;

GRANT SELECT ON register."patrol" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_route, f_patrolled_on, f_mandate, f_transport, f_team, f_people, f_track, f_length, f_hours, f_protected_area, f_note) ON register."patrol" TO wanwu_jobs;

CREATE TABLE register."referral" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "referral_state" CHECK (state IN ('sent', 'accepted', 'refused', 'objected', 'returned', 'closed')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_case uuid,
  f_direction text NOT NULL,
  f_from_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_to_unit uuid REFERENCES wanwu.unit (id) NOT NULL,
  f_sent_on date NOT NULL,
  f_reason text CHECK (char_length(f_reason) <= 2000),
  f_answer_number text CHECK (char_length(f_answer_number) <= 80),
  f_answered_on date,
  f_answer text CHECK (char_length(f_answer) <= 2000),
  f_objection text CHECK (char_length(f_objection) <= 2000),
  f_penalty_by date,
  f_result text CHECK (char_length(f_result) <= 2000),
  f_result_on date
);

COMMENT ON TABLE register."referral" IS '移送: Between administration and justice, both ways: accepted, refused, objected to, sent back';

CREATE INDEX "referral_unit" ON register."referral" (unit_id, id);

CREATE INDEX "referral_region" ON register."referral" (region_code, id);

CREATE INDEX "referral_state" ON register."referral" (state, id);

CREATE INDEX "referral_search" ON register."referral" USING gin (search public.gin_trgm_ops);

CREATE INDEX "referral_short" ON register."referral" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "referral_key" ON register."referral" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "referral_f_case" ON register."referral" (f_case, id);

CREATE INDEX "referral_f_direction" ON register."referral" (f_direction, id);

CREATE INDEX "referral_f_from_unit" ON register."referral" (f_from_unit, id);

CREATE INDEX "referral_f_to_unit" ON register."referral" (f_to_unit, id);

CREATE INDEX "referral_f_sent_on_order" ON register."referral" ((coalesce(f_sent_on, '-infinity'::date)), id);

CREATE INDEX "referral_f_penalty_by_order" ON register."referral" ((coalesce(f_penalty_by, '-infinity'::date)), id);

CREATE OR REPLACE FUNCTION register."guard_referral"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('sent', 'accepted'), ('objected', 'accepted'), ('sent', 'refused'), ('objected', 'refused'), ('refused', 'objected'), ('accepted', 'returned'), ('returned', 'closed'), ('accepted', 'closed'), ('refused', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('sent', 'accepted'), ('objected', 'accepted'), ('sent', 'refused'), ('objected', 'refused'), ('accepted', 'returned'), ('accepted', 'closed')) AND OLD.f_from_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."referral"
  FOR EACH ROW EXECUTE FUNCTION register."guard_referral"();

ALTER TABLE register."referral" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."referral" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')) OR f_from_unit IN (SELECT wanwu.wanwu_units('register.involved')) OR f_to_unit IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."referral" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_from_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_to_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."referral" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_from_unit IN (SELECT wanwu.wanwu_units('register.write')) OR f_to_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."referral" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_case, f_direction, f_from_unit, f_to_unit, f_sent_on, f_reason, f_answer_number, f_answered_on, f_answer, f_objection, f_penalty_by, f_result, f_result_on) ON register."referral" TO wanwu_app;

GRANT INSERT, UPDATE ON register."referral" TO wanwu_app;

GRANT SELECT ON register."referral" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_case, f_direction, f_from_unit, f_to_unit, f_sent_on, f_reason, f_answer_number, f_answered_on, f_answer, f_objection, f_penalty_by, f_result, f_result_on) ON register."referral" TO wanwu_jobs;

CREATE TABLE register."sighting" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "sighting_state" CHECK (state IN ('seen', 'raised')),
  f_what text NOT NULL CHECK (char_length(f_what) <= 200),
  f_patrol uuid,
  f_kind text NOT NULL,
  f_place public.geometry(Geometry,4490) NOT NULL CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_place_blurred public.geometry GENERATED ALWAYS AS (public.st_snaptogrid(public.st_centroid(f_place), 0.1)) STORED,
  f_seen_on date NOT NULL,
  f_taxon text CHECK (char_length(f_taxon) <= 200),
  f_individuals numeric CHECK (f_individuals = trunc(f_individuals) AND f_individuals >= 0),
  f_note text CHECK (char_length(f_note) <= 2000),
  f_finding uuid
);

COMMENT ON TABLE register."sighting" IS '巡护发现: Waypoints of patrols: species, signs, problems';

CREATE INDEX "sighting_unit" ON register."sighting" (unit_id, id);

CREATE INDEX "sighting_region" ON register."sighting" (region_code, id);

CREATE INDEX "sighting_state" ON register."sighting" (state, id);

CREATE INDEX "sighting_search" ON register."sighting" USING gin (search public.gin_trgm_ops);

CREATE INDEX "sighting_short" ON register."sighting" USING gin (wanwu.search_grams(search));

CREATE INDEX "sighting_f_patrol" ON register."sighting" (f_patrol, id);

CREATE INDEX "sighting_f_kind" ON register."sighting" (f_kind, id);

CREATE INDEX "sighting_f_place_at" ON register."sighting" USING gist (f_place);

CREATE INDEX "sighting_f_seen_on_order" ON register."sighting" ((coalesce(f_seen_on, '-infinity'::date)), id);

CREATE INDEX "sighting_f_finding" ON register."sighting" (f_finding, id);

CREATE OR REPLACE FUNCTION register."guard_sighting"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('seen', 'raised')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."sighting"
  FOR EACH ROW EXECUTE FUNCTION register."guard_sighting"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_what, f_patrol, f_kind, f_place_blurred, f_seen_on, f_taxon, f_individuals, f_note, f_finding) ON register."sighting" TO wanwu_app;

GRANT INSERT, UPDATE ON register."sighting" TO wanwu_app;

GRANT SELECT ON register."sighting" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_what, f_patrol, f_kind, f_place_blurred, f_seen_on, f_taxon, f_individuals, f_note, f_finding) ON register."sighting" TO wanwu_jobs;

CREATE TABLE register."supervised_object" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "supervised_object_state" CHECK (state IN ('listed', 'gone')),
  f_name text NOT NULL CHECK (char_length(f_name) <= 200),
  f_kind text NOT NULL,
  f_protected_area uuid,
  f_zone text,
  f_place public.geometry(Geometry,4490),
  f_owner text CHECK (char_length(f_owner) <= 200),
  f_approval text CHECK (char_length(f_approval) <= 500),
  f_disposal text,
  f_supervisor uuid REFERENCES wanwu.unit (id),
  f_frequency text
);

COMMENT ON TABLE register."supervised_object" IS '监管对象: Works and activities inside protected areas that are to be looked at';

CREATE INDEX "supervised_object_unit" ON register."supervised_object" (unit_id, id);

CREATE INDEX "supervised_object_region" ON register."supervised_object" (region_code, id);

CREATE INDEX "supervised_object_state" ON register."supervised_object" (state, id);

CREATE INDEX "supervised_object_search" ON register."supervised_object" USING gin (search public.gin_trgm_ops);

CREATE INDEX "supervised_object_short" ON register."supervised_object" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "supervised_object_key" ON register."supervised_object" (region_code, f_name) WHERE voided_at IS NULL;

CREATE INDEX "supervised_object_f_kind" ON register."supervised_object" (f_kind, id);

CREATE INDEX "supervised_object_f_protected_area" ON register."supervised_object" (f_protected_area, id);

CREATE INDEX "supervised_object_f_zone" ON register."supervised_object" (f_zone, id);

CREATE INDEX "supervised_object_f_place_at" ON register."supervised_object" USING gist (f_place);

CREATE INDEX "supervised_object_f_disposal" ON register."supervised_object" (f_disposal, id);

CREATE INDEX "supervised_object_f_supervisor" ON register."supervised_object" (f_supervisor, id);

CREATE OR REPLACE FUNCTION register."guard_supervised_object"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('listed', 'gone')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."supervised_object"
  FOR EACH ROW EXECUTE FUNCTION register."guard_supervised_object"();

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_protected_area, f_zone, f_place, f_owner, f_approval, f_disposal, f_supervisor, f_frequency) ON register."supervised_object" TO wanwu_app;

GRANT INSERT, UPDATE ON register."supervised_object" TO wanwu_app;

GRANT SELECT ON register."supervised_object" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_name, f_kind, f_protected_area, f_zone, f_place, f_owner, f_approval, f_disposal, f_supervisor, f_frequency) ON register."supervised_object" TO wanwu_jobs;

CREATE TABLE register."tip" (
  id uuid PRIMARY KEY,
  region_code text NOT NULL REFERENCES wanwu.region (code),
  unit_id uuid NOT NULL REFERENCES wanwu.unit (id),
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  search text NOT NULL,
  import_id uuid,
  import_row integer,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  voided_at timestamptz,
  CONSTRAINT "tip_state" CHECK (state IN ('received', 'assigned', 'replied', 'closed', 'refused')),
  f_number text NOT NULL CHECK (char_length(f_number) <= 60),
  f_channel text NOT NULL,
  f_kind text NOT NULL,
  f_summary text NOT NULL CHECK (char_length(f_summary) <= 500),
  f_detail text CHECK (char_length(f_detail) <= 4000),
  f_place public.geometry(Geometry,4490) CHECK (public.geometrytype(f_place) IN ('POINT')),
  f_address text CHECK (char_length(f_address) <= 200),
  f_received_on date NOT NULL,
  f_answer_by date,
  f_reporter text CHECK (char_length(f_reporter) <= 200),
  f_reporter_contact text CHECK (char_length(f_reporter_contact) <= 200),
  f_duty_unit uuid REFERENCES wanwu.unit (id),
  f_reply text CHECK (char_length(f_reply) <= 4000),
  f_replied_on date,
  f_outcome text,
  f_refused_because text CHECK (char_length(f_refused_because) <= 500),
  f_duplicate_of uuid,
  f_finding uuid,
  f_reward numeric(18,2) CHECK (f_reward >= 0),
  f_rewarded_on date
);

COMMENT ON TABLE register."tip" IS '举报: Hotline orders and tips of the public: taken, handled, answered, rewarded';

CREATE INDEX "tip_unit" ON register."tip" (unit_id, id);

CREATE INDEX "tip_region" ON register."tip" (region_code, id);

CREATE INDEX "tip_state" ON register."tip" (state, id);

CREATE INDEX "tip_search" ON register."tip" USING gin (search public.gin_trgm_ops);

CREATE INDEX "tip_short" ON register."tip" USING gin (wanwu.search_grams(search));

CREATE UNIQUE INDEX "tip_key" ON register."tip" (region_code, f_number) WHERE voided_at IS NULL;

CREATE INDEX "tip_f_channel" ON register."tip" (f_channel, id);

CREATE INDEX "tip_f_kind" ON register."tip" (f_kind, id);

CREATE INDEX "tip_f_place_at" ON register."tip" USING gist (f_place);

CREATE INDEX "tip_f_received_on_order" ON register."tip" ((coalesce(f_received_on, '-infinity'::date)), id);

CREATE INDEX "tip_f_answer_by_order" ON register."tip" ((coalesce(f_answer_by, '-infinity'::date)), id);

CREATE INDEX "tip_f_duty_unit" ON register."tip" (f_duty_unit, id);

CREATE INDEX "tip_f_outcome" ON register."tip" (f_outcome, id);

CREATE INDEX "tip_f_duplicate_of" ON register."tip" (f_duplicate_of, id);

CREATE INDEX "tip_f_finding" ON register."tip" (f_finding, id);

CREATE OR REPLACE FUNCTION register."guard_tip"() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
  IF NEW.state = OLD.state THEN RETURN NEW; END IF;
  IF (OLD.state, NEW.state) NOT IN (('received', 'assigned'), ('received', 'refused'), ('assigned', 'received'), ('assigned', 'replied'), ('replied', 'assigned'), ('replied', 'closed')) THEN
    RAISE EXCEPTION 'no act leads from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) IN (('replied', 'assigned'), ('replied', 'closed')) AND OLD.f_duty_unit IN (
    SELECT wanwu.unit_and_above(unit_id) FROM wanwu.person WHERE id = wanwu.wanwu_actor()) THEN
    RAISE EXCEPTION 'who rectifies does not accept: % to %', OLD.state, NEW.state USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$guard$;

CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON register."tip"
  FOR EACH ROW EXECUTE FUNCTION register."guard_tip"();

ALTER TABLE register."tip" ENABLE ROW LEVEL SECURITY;

CREATE POLICY seen ON register."tip" FOR SELECT TO wanwu_app, wanwu_exact USING (region_code IN (SELECT wanwu.wanwu_regions('register.involved')) OR unit_id IN (SELECT wanwu.wanwu_units('register.involved')) OR f_duty_unit IN (SELECT wanwu.wanwu_units('register.involved')));

CREATE POLICY added ON register."tip" FOR INSERT TO wanwu_app WITH CHECK (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_duty_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY changed ON register."tip" FOR UPDATE TO wanwu_app USING (region_code IN (SELECT wanwu.wanwu_regions('register.write')) OR unit_id IN (SELECT wanwu.wanwu_units('register.write')) OR f_duty_unit IN (SELECT wanwu.wanwu_units('register.write')));

CREATE POLICY worked ON register."tip" FOR SELECT TO wanwu_jobs USING (true);

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_channel, f_kind, f_summary, f_detail, f_place, f_address, f_received_on, f_answer_by, f_duty_unit, f_reply, f_replied_on, f_outcome, f_refused_because, f_duplicate_of, f_finding, f_reward, f_rewarded_on) ON register."tip" TO wanwu_app;

GRANT INSERT, UPDATE ON register."tip" TO wanwu_app;

GRANT SELECT ON register."tip" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_channel, f_kind, f_summary, f_detail, f_place, f_address, f_received_on, f_answer_by, f_duty_unit, f_reply, f_replied_on, f_outcome, f_refused_because, f_duplicate_of, f_finding, f_reward, f_rewarded_on) ON register."tip" TO wanwu_jobs;
