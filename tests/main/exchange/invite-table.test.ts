import { expect, test } from 'vitest'
import { type InviteLine, inviteTable } from '../../../main/exchange/invite-table.ts'

const line: InviteLine = {
  firm: 'Brindle Mill',
  role: 'Miller',
  contact: '',
  status: 'new',
  receivedAt: '2026-11-20T09:00',
  sentAt: '',
  interviewStart: '',
  outcome: '',
}

test('a table begins with a byte order mark and its heads, and ends its lines as spreadsheets do', () => {
  expect(inviteTable([line])).toBe(
    '\uFEFFFirm,Role,Contact,Status,Received,Reply sent,Interview,Outcome\r\nBrindle Mill,Miller,,new,2026-11-20T09:00,,,\r\n',
  )
})

test.each(['=1+1', '+441632960000', '-2', '@SUM(A1)', '\t=1', '\r=1'])('%j is not taken for a formula', (firm) => {
  const cell = inviteTable([{ ...line, firm }])
    .split('\r\n')
    .slice(1)
    .join('\r\n')
  expect(cell.replace(/^"/, '')).toMatch(/^'/)
})

test('commas, quotes and breaks stay in their cell', () => {
  expect(inviteTable([{ ...line, firm: 'Mill, "Brindle"\nand Sons' }])).toContain(
    '"Mill, ""Brindle""\nand Sons",Miller',
  )
})
