import type { Database } from 'better-sqlite3'
import type { JobSignature } from '../../analysis/same-job.ts'
import { prepared } from '../prepared.ts'

/** A row of `job_signatures`. */
export interface JobSignatureRow {
  /** Number of the invite. */
  invite: number
  /** Words with a space between. */
  role: string
  company: string | null
  /** Look-up forms with a line break between. */
  places: string
  pay_low: number | null
  pay_high: number | null
  runs: number
  /** 32-bit numbers, little end first. */
  least: Buffer
}

/** Puts a signature in the place of the one an invite had. Does nothing when there is no such invite. */
export function writeSignature(db: Database, id: string, signature: JobSignature): void {
  const least = Buffer.alloc(signature.least.length * 4)
  for (const [index, value] of signature.least.entries()) least.writeUInt32LE(value, index * 4)
  prepared<[Omit<JobSignatureRow, 'invite'> & { id: string }]>(
    db,
    `INSERT INTO job_signatures (invite, role, company, places, pay_low, pay_high, runs, least)
     SELECT number, @role, @company, @places, @pay_low, @pay_high, @runs, @least FROM invites WHERE id = @id
     ON CONFLICT (invite) DO UPDATE SET role = @role, company = @company, places = @places, pay_low = @pay_low,
       pay_high = @pay_high, runs = @runs, least = @least`,
  ).run({
    id,
    role: signature.role.join(' '),
    company: signature.company,
    places: signature.places.join('\n'),
    pay_low: signature.pay?.[0] ?? null,
    pay_high: signature.pay?.[1] ?? null,
    runs: signature.runs,
    least,
  })
}

/** The signature of an invite; null when none was kept. */
export function readSignature(db: Database, id: string): JobSignature | null {
  const row = prepared<[string], JobSignatureRow>(
    db,
    'SELECT job_signatures.* FROM job_signatures JOIN invites ON number = invite WHERE id = ?',
  ).get(id)
  return row ? signatureOf(row) : null
}

/** The signatures of all other invites in the list, newest first, one at a time. */
export function* otherSignatures(db: Database, id: string): Generator<{ id: string; signature: JobSignature }> {
  const rows = db
    .prepare<[string, string], JobSignatureRow & { id: string }>(
      `SELECT id, job_signatures.* FROM invites JOIN job_signatures ON invite = number
       WHERE deleted_at IS NULL AND id <> ? AND is_example = (SELECT is_example FROM invites WHERE id = ?)
       ORDER BY number DESC`,
    )
    .iterate(id, id)
  for (const row of rows) yield { id: row.id, signature: signatureOf(row) }
}

function signatureOf(row: JobSignatureRow): JobSignature {
  const least = Array.from({ length: row.least.length / 4 }, (_, index) => row.least.readUInt32LE(index * 4))
  return {
    role: row.role === '' ? [] : row.role.split(' '),
    company: row.company,
    places: row.places === '' ? [] : row.places.split('\n'),
    pay: row.pay_low === null || row.pay_high === null ? null : [row.pay_low, row.pay_high],
    least,
    runs: row.runs,
  }
}
