import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readingSchema } from '../../common/reading.ts'

const root = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'second-look-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: string[], input: string | Buffer = '') {
  const ended = spawnSync(process.execPath, ['main/cli.ts', ...args], { cwd: root, input, encoding: 'utf8' })
  return { status: ended.status, out: ended.stdout, problems: ended.stderr }
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('--batch', () => {
  test('answers one line a line, in the same order, whatever comes', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'We need a baker. £30,000 per annum.', received: '2026-06-09T09:00' }),
      'not json at all',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 'c', text: 'Hi', situation: { lowestPay: 'lots' } }),
      JSON.stringify({ id: 'd', text: 'Hi', received: 'yesterday' }),
      JSON.stringify({ id: 'e', text: '' }),
      '[]',
    ]
    const { status, out, problems } = run(['--batch'], `${lines.join('\n')}\n`)
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map((answer) => [answer.id, answer.error?.code])).toEqual([
      ['a', undefined],
      [undefined, 'bad-json'],
      ['b', 'no-text'],
      ['c', 'bad-situation'],
      ['d', 'bad-received'],
      ['e', undefined],
      [undefined, 'bad-json'],
    ])
    expect(readingSchema.safeParse(answers[0]).error).toBeUndefined()
    expect(readingSchema.safeParse(answers[5]).error).toBeUndefined()
    expect(status).toBe(1)
    expect(problems).not.toBe('')
  })

  test('a line goes on over line separators that are no line breaks', () => {
    const request = { id: 'u', text: 'We need a baker.\u2028£30,000 per annum.\u2029Leeds.\u0085' }
    const { status, out } = run(['--batch'], JSON.stringify(request))
    expect(status).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
  })

  test('ends with 0 and says nothing else when all is read', () => {
    const { status, out, problems } = run(['--batch'], `${JSON.stringify({ id: 1, text: 'We need a baker.' })}\n\n`)
    expect(status).toBe(0)
    expect(problems).toBe('')
    expect(out.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('files', () => {
  test('an example is read for a person: verdict, limits, quotes and reply', () => {
    const { status, out } = run([
      'examples/field-sales-invite.txt',
      '--situation',
      'examples/situation.json',
      '--received',
      '2026-06-08T16:12',
    ])
    expect(status).toBe(0)
    expect(out).toContain('Go, and talk about')
    expect(out).toContain('£3,000 a year under')
    expect(out).toMatch(/^\s+(?:Dear|Hello|Hi) Nerys,$/m)
  })

  test('--json prints one reading a line', () => {
    const { out } = run(['--json', 'examples/warehouse-advert.txt', 'examples/chat-offer.txt'])
    const readings = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(readings.map((reading) => reading.id)).toEqual(['examples/warehouse-advert.txt', 'examples/chat-offer.txt'])
    for (const reading of readings) expect(readingSchema.safeParse(reading).error).toBeUndefined()
  })

  test('- reads standard input', () => {
    expect(run(['-', '--json'], 'We need a baker.').status).toBe(0)
  })

  test('a file that cannot be read is named with the reason, and the rest goes on', () => {
    const binary = file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0]))
    const { status, out, problems } = run([
      '--json',
      join(folder, 'missing.txt'),
      binary,
      file('fine.txt', 'We need a baker.'),
    ])
    expect(status).toBe(1)
    expect(problems).toContain('missing.txt')
    expect(problems).toContain('picture.png')
    expect(problems).not.toMatch(/\bat .*\.ts:\d+/)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    [
      'examples/kiln-technician-invite.eml',
      '2026-06-10T12:00',
      ['Role: Kiln Technician', 'When: Tuesday 23 June at 14.00'],
    ],
    ['examples/second-interview.ics', '2026-06-24T12:00', ['Role: Customs Clerk', 'When: Thursday 2 July at 9.30']],
  ])('%s is turned into text first', (path, received, lines) => {
    const { status, out } = run([path, '--received', received])
    expect(status).toBe(0)
    for (const line of lines) expect(out).toContain(line)
  })

  test('spans point into the text that comes along, and what is to be said goes to standard error', () => {
    const { status, out, problems } = run(['--json', 'examples/kiln-technician-invite.eml'])
    const { text, facts } = JSON.parse(out)
    const [evidence] = facts.pay.evidence
    expect(status).toBe(0)
    expect(text.slice(evidence.start, evidence.end)).toContain('£28,500')
    expect(problems).toContain('The attachment kiln-technician.txt stands below the mail.')
  })

  test('a page on standard input is turned into text too', () => {
    const { out } = run(['-', '--json'], '<html><p>We need a <b>baker</b>.</p>')
    expect(JSON.parse(out).text).toBe('We need a baker.')
  })

  test('a folder is refused with a sentence', () => {
    const { status, out, problems } = run([folder])
    expect([status, out]).toEqual([1, ''])
    expect(problems).toBe(`${folder}: This is a folder. Name the files in it.\n`)
  })

  test.each([
    [[]],
    [['--batch', 'file.txt']],
    [['--what', 'file.txt']],
    [['file.txt', '--received', 'tomorrow']],
    [['file.txt', '--situation', 'no-such-file.json']],
    [['file.txt', '--situation', 'package-lock.json']],
  ])('wrong use ends with 2 and a usage line: %j', (args) => {
    const { status, out, problems } = run(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(problems).toContain('Usage: npm run analyze')
  })
})
