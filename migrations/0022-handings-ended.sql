-- What was handed down and not taken can be refused below with a reason, or withdrawn above.
CREATE TABLE handing_end (
  handing_id uuid PRIMARY KEY REFERENCES handing (id),
  kind text NOT NULL CHECK (kind IN ('refused', 'withdrawn')),
  reason text NOT NULL CHECK (reason <> ''),
  ended_by uuid NOT NULL REFERENCES person (id),
  ended_name text NOT NULL,
  ended_at timestamptz NOT NULL
);
COMMENT ON TABLE handing_end IS '退回下发, 撤回下发: a handing that was not received comes to an end, once, and its clauses may be handed down again';

CREATE TRIGGER handing_end_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON handing_end
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A handing is received, refused or withdrawn: one of them. Whoever comes second waits for the first.
CREATE FUNCTION handing_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('handing'), hashtext(NEW.handing_id::text));
  IF TG_TABLE_NAME = 'handing_end' AND EXISTS (SELECT FROM handing_receipt WHERE handing_id = NEW.handing_id)
    OR TG_TABLE_NAME = 'handing_receipt' AND EXISTS (SELECT FROM handing_end WHERE handing_id = NEW.handing_id) THEN
    RAISE EXCEPTION 'handing % has come to an end already', NEW.handing_id USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER handing_end_once BEFORE INSERT ON handing_end FOR EACH ROW EXECUTE FUNCTION handing_ends_once();
CREATE TRIGGER handing_receipt_once BEFORE INSERT ON handing_receipt FOR EACH ROW EXECUTE FUNCTION handing_ends_once();

-- A clause is with a region once at a time: again only when the handing before it came to an end.
ALTER TABLE handed_task DROP CONSTRAINT handed_task_once;
CREATE INDEX handed_task_clause ON handed_task (plan_id, to_region, lineage_id);
COMMENT ON TABLE handed_task IS '下发的任务: a clause is with a region once at a time, whatever its later prints';
CREATE FUNCTION handed_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('handed'), hashtext(NEW.plan_id::text));
  IF EXISTS (
    SELECT FROM handed_task AS before
    WHERE before.plan_id = NEW.plan_id AND before.to_region = NEW.to_region AND before.lineage_id = NEW.lineage_id
      AND NOT EXISTS (SELECT FROM handing_end AS ended WHERE ended.handing_id = before.handing_id)) THEN
    RAISE EXCEPTION 'the clause is with % already', NEW.to_region USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER handed_task_once BEFORE INSERT ON handed_task FOR EACH ROW EXECUTE FUNCTION handed_once();

ALTER TABLE handing_end ENABLE ROW LEVEL SECURITY;
CREATE POLICY handing_end_seen ON handing_end USING (handing_id IN (SELECT id FROM handing));
GRANT SELECT, INSERT ON handing_end TO wanwu_app;
