-- One- and two-character search: the same keys as numbers, made and sorted in half the time. Every index on them is
-- built anew, those of own registers too.

CREATE TEMPORARY TABLE short_index ON COMMIT DROP AS
  SELECT format('%I.%I', schemaname, indexname) AS name, indexdef FROM pg_indexes WHERE indexdef LIKE '%search_grams(%';
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT short_index.name FROM short_index LOOP EXECUTE 'DROP INDEX ' || name; END LOOP;
END $$;
DROP FUNCTION search_grams(text);

CREATE FUNCTION search_grams(words text) RETURNS bigint[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
  SELECT ARRAY(SELECT ascii(c)::bigint FROM unnest(cs) AS c)
    || ARRAY(SELECT ascii(c)::bigint * 2097152 + ascii(next) FROM unnest(cs[:cardinality(cs) - 1], cs[2:]) AS pair (c, next))
  FROM (SELECT string_to_array(words, NULL) AS cs) AS split
$$;
COMMENT ON FUNCTION search_grams(text) IS 'characters and pairs of neighbouring characters of a folded text, by their code points: the first × 2^21 + the second';

DO $$ DECLARE def text; BEGIN
  FOR def IN SELECT indexdef FROM short_index LOOP EXECUTE def; END LOOP;
END $$;
