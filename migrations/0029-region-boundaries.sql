-- 行政区边界: where regions lie. Positions are checked against the box around them, maps show their outlines.

CREATE TABLE region_boundary (
  code text PRIMARY KEY REFERENCES region (code),
  boundary public.geometry(MultiPolygon, 4490) NOT NULL CHECK (NOT public.st_isempty(boundary)),
  -- made simpler, for maps
  outline public.geometry(MultiPolygon, 4490) NOT NULL CHECK (NOT public.st_isempty(outline)),
  file_name text NOT NULL,
  -- 审图号: without one a boundary is shown to people who are signed in alone
  map_number text CHECK (map_number <> ''),
  set_at timestamptz NOT NULL
);
COMMENT ON TABLE region_boundary IS '行政区边界: as an administrator gave it, CGCS2000';

-- Boxes that were entered by hand stay in force, as rectangles.
INSERT INTO region_boundary (code, boundary, outline, file_name, set_at)
SELECT code, box, box, '', now()
FROM region_extent, public.st_multi(public.st_makeenvelope(west, south, east, north, 4490)) AS box;

DROP TABLE region_extent;
CREATE VIEW region_extent WITH (security_invoker = true) AS
  SELECT code, public.st_xmin(boundary) AS west, public.st_ymin(boundary) AS south,
    public.st_xmax(boundary) AS east, public.st_ymax(boundary) AS north
  FROM region_boundary;
COMMENT ON VIEW region_extent IS 'box around a region in degrees (CGCS2000), against which positions are checked';

GRANT SELECT, INSERT, UPDATE, DELETE ON region_boundary TO wanwu_app;
GRANT SELECT ON region_extent TO wanwu_app;
