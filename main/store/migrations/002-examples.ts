import type { Migration } from '../migrate.ts'

/**
 * Tells the invented invites of the example from the person's own, so that all of them can go at once.
 * The index lets the list be counted without reading it.
 */
export const markExamples: Migration = {
  version: 2,
  sql: `
    ALTER TABLE invites ADD COLUMN is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1));

    CREATE INDEX invites_by_status ON invites (status) WHERE deleted_at IS NULL;
  `,
}
