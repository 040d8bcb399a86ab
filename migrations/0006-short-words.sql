-- A search for one or two characters, as most Chinese words are, has no trigram: it read every task. These are found
-- by an index of the single characters and the pairs in a task's searchable text.

-- The cost keeps the planner from working it out row by row where it can use the index.
CREATE FUNCTION search_grams(words text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 AS $$
  SELECT coalesce(array_agg(DISTINCT gram), '{}')
  FROM (
    SELECT letter, letter || lead(letter) OVER (ORDER BY place) AS pair
    FROM unnest(string_to_array(words, NULL)) WITH ORDINALITY AS each (letter, place)
  ) AS letters
  CROSS JOIN LATERAL (VALUES (letter), (pair)) AS grams (gram)
  WHERE gram IS NOT NULL
$$;
COMMENT ON FUNCTION search_grams(text) IS 'characters and pairs of neighbouring characters of a folded text, each once';

CREATE INDEX task_search_short ON task USING gin (search_grams(search)) WHERE current;
