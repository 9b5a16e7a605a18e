import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nameAlike, placeAlike, titleAlike } from '../../scripts/accuracy/alike.ts'
import { type Answer, noFacts, payKey } from '../../scripts/accuracy/answers.ts'
import { firstMoment } from '../../scripts/accuracy/baselines/dates.ts'
import { searchKeywords } from '../../scripts/accuracy/baselines/keywords.ts'
import { firstSum } from '../../scripts/accuracy/baselines/pay.ts'
import { type Answered, countAll, headlineOf, placesOf } from '../../scripts/accuracy/count.ts'
import { isOdd, type Label } from '../../scripts/accuracy/labels.ts'
import { mistakesOf } from '../../scripts/accuracy/mistakes.ts'
import { compareLists, rates, share } from '../../scripts/accuracy/tally.ts'

describe('two values are the same', () => {
  test.each([
    [titleAlike, 'Warehouse Team Leader', 'warehouse team leader (nights)'],
    [titleAlike, 'Nurse', 'Nurse, Ward 4'],
    [titleAlike, 'Senior Payroll Clerk, Leeds', 'Payroll Clerk'],
    [titleAlike, 'R&D Engineer', 'R and D engineer'],
    [nameAlike, 'Castlegate Parcels Ltd', 'The Castlegate Parcels Group'],
    [nameAlike, 'Brindle Medical Supplies', 'Brindle'],
    [nameAlike, 'Nerys Calloway', 'Ms Nerys Calloway'],
    [placeAlike, 'Doncaster, South Yorkshire', 'Doncaster'],
  ])('%o: %s is %s', (alike, wanted, found) => {
    expect(alike(wanted, found)).toBe(true)
  })

  test.each([
    [titleAlike, 'Senior Payroll Clerk', 'Clerk'],
    [titleAlike, 'Cook', 'Head of Kitchens and Bars'],
    [titleAlike, 'Cook', ''],
    [nameAlike, 'Brindle Medical Ltd', 'Castlegate Parcels Ltd'],
    [nameAlike, 'Brindle Medical', 'Ltd'],
    [placeAlike, 'Leeds', 'Doncaster'],
    [placeAlike, 'Leeds', ''],
  ])('%o: %s is not %s', (alike, wanted, found) => {
    expect(alike(wanted, found)).toBe(false)
  })
})

describe('counting', () => {
  test('pairs each value once', () => {
    const same = (a: string, b: string) => a === b
    expect(compareLists(['a', 'b', 'b'], ['b', 'c', 'a'], same)).toEqual({ right: 2, extra: 1, missed: 1 })
    expect(compareLists([], ['a'], same)).toEqual({ right: 0, extra: 1, missed: 0 })
    expect(compareLists(['a'], [], same)).toEqual({ right: 0, extra: 0, missed: 1 })
  })

  test('gives precision, recall and F1, and nothing where nothing was to be found', () => {
    expect(rates({ right: 3, extra: 1, missed: 2 })).toEqual({ precision: 0.75, recall: 0.6, f1: 6 / 9 })
    expect(rates({ right: 0, extra: 0, missed: 2 })).toEqual({ precision: null, recall: 0, f1: 0 })
    expect(rates({ right: 0, extra: 0, missed: 0 })).toEqual({ precision: null, recall: null, f1: null })
    expect(share(1, 0)).toBeNull()
  })

  test.each([
    [
      'travel often, travel',
      'travel',
      [
        [0, 6],
        [14, 20],
      ],
    ],
    ['You must\n  travel often', 'must travel', [[4, 17]]],
    ['(Up to) 50%', '(up to)', [[0, 7]]],
    ['nothing of it', 'travel', []],
    ['anything', '', []],
  ])('finds in "%s" the quote "%s"', (text, quote, places) => {
    expect(placesOf(text, quote).map(({ start, end }) => [start, end])).toEqual(places)
  })

  test.each([
    [{ min: 31000, max: 33000, currency: 'GBP', period: 'year' }, '31000 33000 GBP year'],
    [{ min: null, max: 18.499999, currency: 'USD', period: 'hour' }, '- 18.5 USD hour'],
    [{ min: 20, max: undefined, currency: 'USD', period: null }, '20 - USD '],
    [{ min: null, max: null, currency: 'USD', period: null }, null],
  ])('writes pay %o as %s', (pay, key) => {
    expect(payKey(pay)).toBe(key)
  })

  test('the last number of an id decides the half', () => {
    const odd = (id: string) => isOdd({ label: labelled({ id }), text: '', origin: null })
    expect([odd('ads/0001'), odd('ads/0002'), odd('mails/x7-12'), odd('none')]).toEqual([true, false, false, false])
  })
})

/** A label that says nothing, but for what is given. */
function labelled(more: Partial<Label>): Label {
  return { id: 'ads/0001', kind: 'job-ad', received: '2026-06-08T09:00', facts: {}, concerns: [], ...more }
}

function document(label: Partial<Label>, text: string, answer: Partial<Answer>): Answered {
  return {
    label: labelled(label),
    text,
    origin: null,
    answer: { kind: null, facts: noFacts(), concerns: [], ...answer },
  }
}

describe('a score', () => {
  const text = 'You travel to clients. You lift boxes. Work on Sundays.'
  const one = document(
    {
      facts: { role: 'Van Driver', places: ['Otley', 'Leeds'] },
      concerns: [
        { kind: 'travel', quote: 'travel to clients' },
        { kind: 'shifts', quote: 'Sundays' },
      ],
    },
    text,
    {
      kind: 'job-ad',
      facts: { ...noFacts(), role: ['Cook'], places: ['Leeds', 'York'] },
      concerns: [
        { rule: 'travel/a', kind: 'travel', evidence: [{ start: 4, end: 10 }] },
        { rule: 'travel/b', kind: 'travel', evidence: [{ start: 0, end: 3 }] },
        {
          rule: 'physical/lifting',
          kind: 'physical',
          evidence: [
            { start: 27, end: 37 },
            { start: 50, end: 90 },
          ],
        },
      ],
    },
  )
  const two = document({ id: 'mails/0002', kind: 'offer', concerns: [{ kind: 'travel', quote: 'Work' }] }, text, {
    kind: 'other',
    concerns: [{ rule: 'travel/a', kind: 'travel', evidence: [{ start: 4, end: 10 }] }],
  })
  const score = countAll([one, two])

  test('counts kinds, facts and concerns, a kind of concern once a document', () => {
    expect(score.kindRight).toBe(1)
    expect(score.confusion.offer).toEqual({ other: 1 })
    expect(score.facts.role).toEqual({ right: 0, extra: 1, missed: 1 })
    expect(score.facts.places).toEqual({ right: 1, extra: 1, missed: 1 })
    expect(score.concerns.travel).toEqual({ right: 2, extra: 0, missed: 0 })
    expect(score.concerns.physical).toEqual({ right: 0, extra: 1, missed: 0 })
    expect(score.concerns.shifts).toEqual({ right: 0, extra: 0, missed: 1 })
  })

  test('counts evidence on the right words and spans outside the text', () => {
    expect(score.evidence).toEqual({ right: 1, all: 2, broken: 1 })
  })

  test('has a macro mean over labelled kinds only', () => {
    expect(headlineOf(score)).toEqual({
      kindAccuracy: 0.5,
      factsF1: 2 / 6,
      concernsMicroF1: 4 / 6,
      concernsMacroF1: 0.5,
      evidenceRight: 0.5,
    })
  })

  test('names mistakes by type', () => {
    expect(mistakesOf([one, two]).map(({ about, type }) => `${about}: ${type}`)).toEqual([
      'physical: not labelled, by the rule `physical/lifting`',
      'places: another value',
      'role: another value',
      'shifts: missed',
      'travel: right, but on other words',
    ])
  })
})

describe('the simple readers', () => {
  test('keyword search finds whole words, and is as blind as it should be', () => {
    const found = (text: string) => searchKeywords(text).concerns.map(({ kind, evidence }) => [kind, evidence.length])
    expect(found('Travel weekly, and weekends. No travel on Sundays.')).toEqual([
      ['travel', 2],
      ['shifts', 2],
    ])
    expect(found('A blacktravelled seashift.')).toEqual([])
  })

  test.each([
    ['See you on Thursday 18 June at 10.30 am.', '2026-06-18T10:30'],
    ['Posted on 3 June. Come tomorrow at 3pm.', '2026-06-09T15:00'],
    ['Come on Thursday 18 June.', null],
    ['', null],
  ])('chrono-node alone reads "%s" as %s', (text, start) => {
    expect(firstMoment(text, '2026-06-08T16:12')).toBe(start)
  })

  test.each([
    ['£31,000 - £33,000 per annum', '31000 33000 GBP year'],
    ['$18.50/hr', '18.5 18.5 USD hour'],
    ['€45k', '45000 45000 EUR year'],
    ['£28-32k a year', '28000 32000 GBP year'],
    ['no figure', null],
  ])('one expression reads "%s" as %s', (text, pay) => {
    expect(firstSum(text)).toBe(pay)
  })
})

describe('the command', () => {
  const root = new URL('../..', import.meta.url).pathname
  const folder = mkdtempSync(join(tmpdir(), 'second-look-accuracy-'))
  const out = join(folder, 'accuracy.md')
  afterAll(() => rmSync(folder, { recursive: true }))
  const command = (...parameters: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/accuracy.ts'), ...parameters], { encoding: 'utf8', cwd: folder })

  beforeAll(() => {
    mkdirSync(join(folder, 'ads'))
    writeFileSync(join(folder, 'ads/0001.txt'), readFileSync(join(root, 'examples/warehouse-advert.txt')))
    writeFileSync(
      join(folder, 'gold.jsonl'),
      `${JSON.stringify(labelled({ facts: { role: 'Warehouse Team Leader', company: 'Castlegate Parcels', contact: null } }))}\n`,
    )
    writeFileSync(
      join(folder, 'scenarios.jsonl'),
      `${JSON.stringify({ id: 's1', text: 'Van driver, £14 per hour.', situation: { lowestPay: { amount: 15, currency: 'GBP', period: 'hour' } }, want: { verdict: 'negotiate', limits: { pay: 'broken' } } })}\n`,
    )
  })

  test('says in one sentence what to give when it gets nothing', () => {
    const { status, stderr } = command()
    expect(status).toBe(1)
    expect(stderr).toBe(
      'Give the folder of labelled documents: npm run accuracy -- --docs DIR [--gold FILE] [--scenarios FILE].\n',
    )
  })

  test('names a label whose document is not there', () => {
    const gold = join(folder, 'lost.jsonl')
    writeFileSync(gold, JSON.stringify(labelled({ id: 'ads/0404' })))
    const { status, stderr } = command('--docs', folder, '--gold', gold, '--out', out)
    expect([status, stderr]).toEqual([1, `There is no document for the label ads/0404 in ${folder}.\n`])
  })

  test('writes every figure and no word of a document', () => {
    const { status, stderr } = command('--docs', folder, '--scenarios', join(folder, 'scenarios.jsonl'), '--out', out)
    expect([status, stderr]).toEqual([0, ''])
    expect(existsSync(out)).toBe(true)
    const text = readFileSync(out, 'utf8')
    for (const piece of [
      '| role | 1 | 0 | 0 |',
      '1 of 1 right',
      'keywords',
      'chrono-node alone',
      '| limit: pay | 1 | 1 |',
    ]) {
      expect(text).toContain(piece)
    }
    for (const piece of ['Castlegate', 'Warehouse', 'Doncaster', folder]) expect(text).not.toContain(piece)
  })
})
