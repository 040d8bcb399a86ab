import { expect, it } from 'vitest'
import { isOwnStep } from './repeat-steps.ts'

it.each([
  ['CREATE TABLE own."sites" (id uuid)', true],
  ['CREATE UNIQUE INDEX "sites_key" ON own."sites" (region_code)', true],
  ['ALTER TABLE own."sites" ADD COLUMN f_a text', true],
  ['GRANT SELECT (id, f_a) ON own."sites" TO wanwu_app', true],
  ['GRANT INSERT, UPDATE ON own."sites" TO wanwu_app', true],
  ['CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON own."sites" FOR EACH ROW', true],
  ['DROP TABLE wanwu.region', false],
  ['CREATE TABLE wanwu."sites" (id uuid)', false],
  ['ALTER TABLE own."sites', false],
  ['GRANT wanwu_app TO own."sites"', false],
  ['RESET ROLE', false],
  [' CREATE TABLE own."sites" (id uuid)', false],
])('%s → %s', (text, own) => expect(isOwnStep(text)).toBe(own))
