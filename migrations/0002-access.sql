-- Access: regions, units, people, roles, the audit chain, the outbox; authentication in a schema of its own.

-- The day on which a unit of work asks. The product sets it from its own clock, so that every question of
-- one request is asked on the same day of Asia/Shanghai.
create function wanwu_today() returns date language sql stable as $$
  select coalesce(nullif(current_setting('wanwu.today', true), '')::date,
                  (now() at time zone 'Asia/Shanghai')::date)
$$;

-- 行政区: a code lives for ever; what it meant, and when, is in its versions.
create table region (
  code text primary key check (code ~ '^\d{6}(\d{3}){0,2}$')
);

create table region_version (
  code text not null references region (code),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  name text not null,
  level text not null check (level in ('province', 'prefecture', 'county', 'township')),
  parent text references region (code) check (parent <> code),
  successor text references region (code) check (successor <> code),
  primary key (code, valid_from),
  constraint region_version_no_overlap
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
);
create index region_version_parent on region_version (parent);

-- The version of each code that counts today; of an ended code the last one, so that what happened there
-- stays within the reach of those above it.
create view region_now with (security_invoker = true) as
  select distinct on (code) code, valid_from, valid_to, name, level, parent, successor
  from region_version
  order by code, (valid_from <= wanwu_today()) desc, valid_from desc;

create function region_subtree(root text) returns setof text language sql stable as $$
  with recursive current as materialized (select code, parent from region_now),
  tree (code) as (
    select root
    union
    select current.code from current join tree on current.parent = tree.code
  )
  select code from tree
$$;

create function region_and_above(start text) returns setof text language sql stable as $$
  with recursive path (code) as (
    select start
    union
    select region_now.parent from region_now join path on region_now.code = path.code
    where region_now.parent is not null
  )
  select code from path
$$;

-- 单位
create table unit (
  id uuid primary key,
  name text not null,
  short_name text,
  kind text not null check (kind in ('office', 'government', 'party', 'department', 'vertical', 'institution',
    'zone', 'enterprise', 'justice', 'organisation', 'other')),
  region text not null references region (code),
  plan_scope text not null references region (code),
  parent_id uuid references unit (id) check (parent_id <> id),
  line_superior_id uuid references unit (id) check (line_superior_id <> id),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  revision integer not null default 1,
  -- what the name and its aliases can be found by; made by the application
  search_text text not null,
  search_pinyin text not null,
  search_initials text not null,
  sort_key text not null,
  created_at timestamptz not null default now()
);
create unique index unit_name_taken on unit (plan_scope, name) where valid_to is null;
create index unit_order on unit (sort_key, id);
create index unit_region on unit (region);
create index unit_plan_scope on unit (plan_scope);
create index unit_parent on unit (parent_id);
create index unit_search_text on unit using gin (search_text gin_trgm_ops);
create index unit_search_pinyin on unit using gin (search_pinyin gin_trgm_ops);
create index unit_search_initials on unit using gin (search_initials gin_trgm_ops);

create table unit_alias (
  id uuid primary key,
  unit_id uuid not null references unit (id) on delete cascade,
  text text not null,
  kind text not null check (kind in ('short', 'former', 'learned')),
  source text,
  created_at timestamptz not null default now(),
  constraint unit_alias_taken unique (unit_id, text)
);

create function unit_subtree(root uuid) returns setof uuid language sql stable as $$
  with recursive tree (id) as (
    select root
    union
    select unit.id from unit join tree on unit.parent_id = tree.id
  )
  select id from tree
$$;

create function unit_and_above(start uuid) returns setof uuid language sql stable as $$
  with recursive path (id) as (
    select start
    union
    select unit.parent_id from unit join path on unit.id = path.id where unit.parent_id is not null
  )
  select id from path
$$;

-- Where the actor of this transaction holds a permission: the setting wanwu.scope, made from their roles.
create function wanwu_scope(permission text) returns table (region text, unit uuid) language sql stable as $$
  select entry ->> 'region', (entry ->> 'unit')::uuid
  from jsonb_array_elements(
    coalesce(nullif(current_setting('wanwu.scope', true), '')::jsonb -> permission, '[]'::jsonb)) as entry
$$;

create function wanwu_actor() returns uuid language sql stable as $$
  select nullif(current_setting('wanwu.actor', true), '')::uuid
$$;

-- Does the actor hold the permission in that region, for that unit? Denies by default: with neither region
-- nor unit there is nothing it could hold for. Without a region the unit's plan scope counts.
create function wanwu_allows(permission text, target_region text, target_unit uuid)
returns boolean language sql stable as $$
  select exists (
    select 1 from wanwu_scope(permission) as held
    where held.region in (
        select region_and_above(coalesce(target_region, (select plan_scope from unit where id = target_unit))))
      and (held.unit is null or held.unit in (select unit_and_above(target_unit)))
  )
$$;

-- Regions where the actor holds the permission for every unit.
create function wanwu_regions(permission text) returns setof text language sql stable as $$
  select distinct region_subtree(held.region) from wanwu_scope(permission) as held where held.unit is null
$$;

-- Units for which the actor holds the permission.
create function wanwu_units(permission text) returns setof uuid language sql stable as $$
  select unit.id from unit where unit.plan_scope in (select wanwu_regions(permission))
  union
  select unit.id from wanwu_scope(permission) as held
  cross join lateral unit_subtree(held.unit) as below (id)
  join unit on unit.id = below.id
  where held.unit is not null and unit.plan_scope in (select region_subtree(held.region))
$$;

-- The region whose chain keeps what belongs to no other: where the office in charge sits.
create function wanwu_home_region() returns text language sql stable as $$
  select coalesce((select plan_scope from unit where kind = 'office' order by created_at, id limit 1), '000000')
$$;

-- 人员
create table person (
  id uuid primary key,
  name text not null,
  user_name text not null,
  -- the user name with case and width folded
  user_key text not null constraint person_user_name_taken unique,
  unit_id uuid not null references unit (id),
  phone text,
  state text not null default 'active' check (state in ('active', 'disabled')),
  demo boolean not null default false,
  must_change_password boolean not null default true,
  has_password boolean not null default true,
  locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
  revision integer not null default 1,
  search_text text not null,
  search_pinyin text not null,
  search_initials text not null,
  sort_key text not null,
  created_at timestamptz not null default now()
);
create index person_order on person (sort_key, id);
create index person_unit on person (unit_id);

create table role_grant (
  id uuid primary key,
  person_id uuid not null references person (id),
  role text not null check (role in ('admin', 'office', 'leader', 'liaison', 'inspector', 'steward', 'auditor')),
  region text not null references region (code),
  unit_id uuid references unit (id),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  granted_by uuid references person (id)
);
create index role_grant_person on role_grant (person_id);

-- Is anybody here yet? Row-level security hides people from a visitor, who may know no more than this.
create function wanwu_has_people() returns boolean language sql stable security definer
set search_path = wanwu as $$
  select exists (select 1 from person)
$$;

alter table person enable row level security;
create policy person_seen on person for select
  using (id = wanwu_actor() or unit_id in (select wanwu_units('person.read')));
create policy person_added on person for insert
  with check (unit_id in (select wanwu_units('person.manage')));
create policy person_changed on person for update
  using (id = wanwu_actor() or unit_id in (select wanwu_units('person.manage')))
  with check (id = wanwu_actor() or unit_id in (select wanwu_units('person.manage')));

alter table role_grant enable row level security;
create policy role_grant_seen on role_grant for select
  using (person_id in (select id from person));
create policy role_grant_added on role_grant for insert
  with check (region in (select region_subtree(held.region) from wanwu_scope('person.manage') as held));
create policy role_grant_ended on role_grant for update
  using (region in (select region_subtree(held.region) from wanwu_scope('person.manage') as held));

-- 审计链: one chain per owning region, its head locked last in every command.
create table audit_head (
  region text primary key,
  sequence bigint not null,
  hash text not null
);

create table audit_entry (
  id uuid primary key,
  region text not null,
  sequence bigint not null,
  at timestamptz not null,
  actor_id uuid,
  actor_name text,
  address text,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  subject_label text,
  detail jsonb not null,
  hash text not null,
  constraint audit_entry_place unique (region, sequence)
);
create index audit_entry_time on audit_entry (at desc, id desc);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, at desc);
create index audit_entry_actor on audit_entry (actor_id, at desc);

create trigger audit_entry_kept before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

-- Events of commands, for other domains to act on after the commit.
create table outbox (
  id uuid primary key,
  topic text not null,
  key text not null,
  payload jsonb not null,
  at timestamptz not null default now(),
  handled_at timestamptz,
  constraint outbox_event_once unique (topic, key)
);
create index outbox_waiting on outbox (at) where handled_at is null;

grant select, insert, update on region, region_version, unit, person, role_grant to wanwu_app;
grant select on region_now to wanwu_app;
grant select, insert, update, delete on unit_alias to wanwu_app;
grant select, insert, update on audit_head to wanwu_app;
grant select, insert on audit_entry to wanwu_app;
grant select, insert, update on outbox to wanwu_app;

-- Authentication: passwords, sessions, identities at other providers. Its role reaches nothing else, and
-- nothing else reaches it.

create table auth.login (
  -- the id of the person
  id uuid primary key,
  name text not null,
  -- synthesised, at .invalid: nobody is ever written to
  email text not null unique,
  email_verified boolean not null default true,
  image text,
  username text not null unique,
  display_username text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth.session (
  id uuid primary key,
  token text not null unique,
  user_id uuid not null references auth.login (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_of on auth.session (user_id);

create table auth.identity (
  id uuid primary key,
  user_id uuid not null references auth.login (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index identity_of on auth.identity (user_id);

create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_identifier on auth.verification (identifier);

-- Attempts to sign in that failed, or have not ended yet; counted by account and by address.
create table auth.attempt (
  id uuid primary key,
  account text not null,
  address text not null,
  at timestamptz not null
);
create index attempt_account on auth.attempt (account, at);
create index attempt_address on auth.attempt (address, at);

-- One row: the key that session cookies are signed with, made at the first start.
create table auth.installation (
  single boolean primary key default true check (single),
  secret text not null
);

grant select, insert, update, delete on all tables in schema auth to wanwu_auth;
