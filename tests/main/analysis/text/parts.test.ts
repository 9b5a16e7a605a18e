import { describe, expect, test } from 'vitest'
import { layOut } from '../../../../main/analysis/text/parts.ts'

/** Each line with words and the part it belongs to. */
function parts(text: string): string[] {
  return layOut(text)
    .lines.filter((line) => text.slice(line.start, line.end).trim() !== '')
    .map((line) => `${line.part}: ${text.slice(line.start, line.end).trim()}`)
}

const signatures = (text: string) =>
  parts(text)
    .filter((line) => line.startsWith('signature: '))
    .map((line) => line.slice(11))

describe('layOut', () => {
  test('takes a mail apart', () => {
    const text =
      'From: Jo Ash <jo@ash.example>\nSubject: Interview\n\nHi Tom,\n\nSee you on Monday.\n\nKind regards,\nJo Ash\n\nOn Mon, 4 May 2026 at 10:00, Tom wrote:\n> When?'
    expect(parts(text)).toEqual([
      'headers: From: Jo Ash <jo@ash.example>',
      'headers: Subject: Interview',
      'body: Hi Tom,',
      'body: See you on Monday.',
      'body: Kind regards,',
      'signature: Jo Ash',
      'quoted: On Mon, 4 May 2026 at 10:00, Tom wrote:',
      'quoted: > When?',
    ])
  })

  test.each([
    ['a closing', 'Thanks,\nJo Ash\nHead Baker', ['Jo Ash', 'Head Baker']],
    ['a closing in words of its own', 'Stay curious,\n\nJo Ash', ['Jo Ash']],
    ['a closing that looks forward', 'Looking forward to speaking,\nJo Ash', ['Jo Ash']],
    ['a closing and a name in one line', 'Best regards, Jo Ash', ['Best regards, Jo Ash']],
    ['no closing', 'Jo Ash\nRowan Mills', ['Jo Ash', 'Rowan Mills']],
    ['a dash', '- Jo', ['- Jo']],
    ['no closing but a first name', 'Jo\nRowan Mills, Ashmere', ['Jo', 'Rowan Mills, Ashmere']],
    ['a kiss', 'Jo x\nJo Ash | Rowan Mills', ['Jo x', 'Jo Ash | Rowan Mills']],
    ['a closing with a mark', 'Thanks! Jo from Rowan Mills', ['Thanks! Jo from Rowan Mills']],
    ['initials', 'Regards\n\nT.J. Ash (Mr)\nRecords', ['T.J. Ash (Mr)', 'Records']],
    ['a chatty closing', 'thx\nJo Ash', ['Jo Ash']],
    ['the sign for signatures', '--\nJo Ash', ['--', 'Jo Ash']],
  ])('finds the signature after %s', (_what, ending, wanted) => {
    expect(signatures(`Hi Tom,\n\nSee you on Monday at nine.\n\n${ending}`)).toEqual(wanted)
  })

  test.each([
    ['a greeting', 'Hi Tom,\nJo Ash will call you.'],
    ['a list', 'Hi Tom,\n\nBring:\n\n- your pass\n- a pen\n\nand do not be late, the gate closes early on Mondays.'],
    ['a short sentence', 'Hi Tom,\n\nPlease confirm,\nso that I can book the room for us.'],
    ['a date', 'Hi Tom,\n\nDate: Monday\n\nTime: 9 am'],
    ['a heading', 'Hi Tom,\n\nThanks for coming in.\n\nBenefits\nPension\nGym'],
    [
      'a heading over text',
      'Hi Tom,\n\nThanks for coming in.\n\nGrowth\n\nWe will call you before the end of the week.',
    ],
  ])('takes no signature from %s', (_what, text) => {
    expect(signatures(text)).toEqual([])
  })

  test('lets an advert end like a letter', () => {
    expect(
      signatures('Night Baker\nRowan Mills\n\nWe bake bread.\n\nThanks & Regards,\nJo Ash\n+44 20 7946 0123'),
    ).toEqual(['Jo Ash', '+44 20 7946 0123'])
  })

  test('reads a forwarded mail as the mail itself', () => {
    const text =
      'See below.\n\n---------- Forwarded message ---------\nFrom: Jo Ash <jo@ash.example>\nSubject: Interview\n\nHi Tom,\n\nSee you on Monday.'
    expect(parts(text).slice(-2)).toEqual(['body: Hi Tom,', 'body: See you on Monday.'])
    expect(layOut(text).headers.map((header) => header.name)).toEqual(['from', 'subject'])
  })

  test('reads nothing but quoted lines when there is nothing else', () => {
    expect(parts('> Hi Tom,\n> See you.')).toEqual(['body: > Hi Tom,', 'body: > See you.'])
  })

  test('ends on a hundred thousand empty lines', () => {
    expect(layOut(`Hi Tom,\n\nJo Ash${'\n'.repeat(100_000)}Jo Ash`).isMail).toBe(true)
  })
})
