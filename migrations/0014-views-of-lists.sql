-- Views are kept of every list, not of the ledger of tasks alone.

ALTER TABLE saved_view ADD COLUMN list text NOT NULL DEFAULT 'ledger';
ALTER TABLE saved_view DROP CONSTRAINT saved_view_name;
ALTER TABLE saved_view ADD CONSTRAINT saved_view_name UNIQUE (person_id, list, name);
COMMENT ON TABLE saved_view IS '存下的视图';
COMMENT ON COLUMN saved_view.list IS 'the list it is a view of: ledger, or registers/ and the key of a register';
