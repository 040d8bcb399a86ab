import { productSchemas } from '../backup/manifest.ts'

/**
 * One query over the catalogue, the same text on PostgreSQL 15 and later. Left out because it differs
 * between versions or installations and not between structures: not-null constraints (rows only since 18;
 * columns say it), the texts of views (columns say what they are), the owner and its own privileges.
 */
export const catalogueQuery = `
WITH space AS (
  SELECT oid, nspname FROM pg_namespace WHERE nspname IN ${productSchemas}
), relation AS (
  SELECT c.oid, c.relkind, c.relowner, c.relacl, c.relrowsecurity, c.relforcerowsecurity, c.relpersistence,
    c.reloptions, space.nspname || '.' || c.relname AS name
  FROM pg_class c JOIN space ON space.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
), granted AS (
  SELECT 'schema ' || n.nspname AS what, n.nspowner AS owner, a.*
  FROM pg_namespace n JOIN space USING (oid), aclexplode(n.nspacl) a
  UNION ALL
  SELECT 'relation ' || name, relowner, a.* FROM relation, aclexplode(relacl) a
  UNION ALL
  SELECT 'column ' || relation.name || '.' || t.attname, relowner, a.*
  FROM relation JOIN pg_attribute t ON t.attrelid = relation.oid, aclexplode(t.attacl) a
  WHERE NOT t.attisdropped
  UNION ALL
  SELECT 'function ' || p.oid::regprocedure::text, p.proowner, a.*
  FROM pg_proc p JOIN space ON space.oid = p.pronamespace, aclexplode(p.proacl) a
), line (line) AS (
  SELECT 'schema ' || nspname FROM space
  UNION ALL
  SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
  UNION ALL
  SELECT 'relation ' || name || ' kind ' || relkind::text || ' persistence ' || relpersistence::text ||
    CASE WHEN relrowsecurity THEN ' row security' ELSE '' END ||
    CASE WHEN relforcerowsecurity THEN ' forced' ELSE '' END || coalesce(' ' || reloptions::text, '')
  FROM relation
  UNION ALL
  SELECT 'column ' || relation.name || '.' || t.attname || ' ' || format_type(t.atttypid, t.atttypmod) ||
    CASE WHEN t.attnotnull THEN ' not null' ELSE '' END ||
    CASE t.attidentity WHEN '' THEN '' ELSE ' identity ' || t.attidentity::text END ||
    CASE t.attgenerated WHEN '' THEN '' ELSE ' generated ' || t.attgenerated::text END ||
    coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') ||
    coalesce(' collate ' || nullif(l.collname, 'default'), '')
  FROM relation
  JOIN pg_attribute t ON t.attrelid = relation.oid AND t.attnum > 0 AND NOT t.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = t.attrelid AND d.adnum = t.attnum
  LEFT JOIN pg_collation l ON l.oid = t.attcollation
  WHERE relation.relkind <> 'S'
  UNION ALL
  SELECT 'constraint ' || relation.name || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid)
  FROM relation JOIN pg_constraint k ON k.conrelid = relation.oid WHERE k.contype <> 'n'
  UNION ALL
  SELECT 'index ' || pg_get_indexdef(i.indexrelid)
  FROM relation JOIN pg_index i ON i.indrelid = relation.oid
  UNION ALL
  SELECT 'trigger ' || pg_get_triggerdef(g.oid) || ' enabled ' || g.tgenabled::text
  FROM relation JOIN pg_trigger g ON g.tgrelid = relation.oid WHERE NOT g.tgisinternal
  UNION ALL
  SELECT 'policy ' || relation.name || '.' || y.polname || ' ' || y.polcmd::text ||
    CASE WHEN y.polpermissive THEN '' ELSE ' restrictive' END ||
    ' to ' || array_to_string(ARRAY(
      SELECT CASE r WHEN 0 THEN 'public' ELSE pg_get_userbyid(r)::text END FROM unnest(y.polroles) r ORDER BY 1), ',') ||
    coalesce(' using ' || pg_get_expr(y.polqual, y.polrelid), '') ||
    coalesce(' check ' || pg_get_expr(y.polwithcheck, y.polrelid), '')
  FROM relation JOIN pg_policy y ON y.polrelid = relation.oid
  UNION ALL
  SELECT 'function ' || p.oid::regprocedure::text || ' returns ' || pg_get_function_result(p.oid) ||
    ' ' || l.lanname || ' ' || p.provolatile::text || CASE WHEN p.prosecdef THEN ' definer' ELSE '' END ||
    coalesce(' ' || p.proconfig::text, '') || ' ' || md5(p.prosrc)
  FROM pg_proc p JOIN space ON space.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
  UNION ALL
  SELECT 'type ' || e.oid::regtype::text || ' ' || e.typtype::text || ' ' || coalesce((
      SELECT string_agg(m.enumlabel, ',' ORDER BY m.enumsortorder) FROM pg_enum m WHERE m.enumtypid = e.oid
    ), nullif(format_type(e.typbasetype, e.typtypmod), '-'), '')
  FROM pg_type e JOIN space ON space.oid = e.typnamespace WHERE e.typtype IN ('e', 'd')
  UNION ALL
  SELECT 'comment ' || what || ' ' || md5(text) FROM (
    SELECT 'relation ' || relation.name || coalesce('.' || t.attname, ''), d.description
    FROM relation
    JOIN pg_description d ON d.objoid = relation.oid AND d.classoid = 'pg_class'::regclass
    LEFT JOIN pg_attribute t ON t.attrelid = relation.oid AND t.attnum = d.objsubid AND d.objsubid > 0
  ) noted (what, text)
  UNION ALL
  SELECT 'grant ' || string_agg(privilege_type || CASE WHEN is_grantable THEN '*' ELSE '' END, ','
      ORDER BY privilege_type) || ' on ' || what || ' to ' ||
    CASE grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(grantee)::text END
  FROM granted WHERE grantee <> owner GROUP BY what, grantee
)
SELECT line FROM line ORDER BY line COLLATE "C"`
