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

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_source, f_grade, f_problem, f_found_on, f_place, f_address, f_goal, f_measures, f_rectifying_unit, f_supervising_unit, f_accepting_unit, f_deadline_class, f_deadline, f_next_review, f_progress, f_extension_to, f_notice_needed, f_handed_down_number, f_higher_closure, f_accepted_on, f_closed_on, f_rechecked_on) ON register."finding" TO wanwu_app;

GRANT INSERT, UPDATE ON register."finding" TO wanwu_app;

GRANT SELECT ON register."finding" TO wanwu_exact;

GRANT SELECT (id, region_code, unit_id, state, state_since, revision, search, import_id, import_row, created_at, updated_at, voided_at, f_number, f_source, f_grade, f_problem, f_found_on, f_place, f_address, f_goal, f_measures, f_rectifying_unit, f_supervising_unit, f_accepting_unit, f_deadline_class, f_deadline, f_next_review, f_progress, f_extension_to, f_notice_needed, f_handed_down_number, f_higher_closure, f_accepted_on, f_closed_on, f_rechecked_on) ON register."finding" TO wanwu_jobs;
