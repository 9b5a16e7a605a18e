import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noOwnRules, type OwnRules, type OwnWords, ownRulesSchema } from '../../../../common/own-rules.ts'
import { analyze, type Context } from '../../../../main/analysis/analyze.ts'
import { ownPhrase } from '../../../../main/analysis/concerns/own.ts'

const own = (words: string, more: Partial<OwnWords> = {}): OwnWords => ({
  id: 'own/1',
  words,
  kind: 'process',
  negotiable: 'yes',
  why: '',
  ...more,
})
const read = (text: string, more: Partial<Context> = {}) =>
  analyze(text, {
    now: '2026-06-09T09:00',
    situation: {},
    corrections: {},
    dismissed: [],
    replyIntent: null,
    gazetteer: null,
    ...more,
  })
const quotes = (text: string, ownRules: OwnRules) =>
  read(text, { ownRules })
    .concerns.filter((concern) => concern.id.startsWith('own/'))
    .flatMap((concern) => concern.evidence.map(({ start, end }) => text.slice(start, end)))
const advert = (sentence: string) => `Stock Controller\nHarrow Mills\n\nThe role\n${sentence}\nYou count the stock.`

describe('words of one’s own', () => {
  test.each([
    ['dress code', 'There is a dress code.', 'dress code'],
    ['dress code', 'Two Dress Codes apply.', 'Dress Codes'],
    ['open-plan office', 'You sit in an open plan office.', 'open plan office'],
    ['"pension"', 'We pay a pension.', 'pension'],
    ['don’t drive', "You don't drive.", "don't drive"],
  ])('%s is found in "%s"', (words, sentence, found) => {
    expect(quotes(advert(sentence), { off: [], words: [own(words)] })).toEqual([found])
  })

  test.each([
    ['dress code', 'You write code. Dress well.'],
    ['"pension"', 'We pay pensions.'],
    ['dress code', 'There is no dress code.'],
  ])('%s is not found in "%s"', (words, sentence) => {
    expect(quotes(advert(sentence), { off: [], words: [own(words)] })).toEqual([])
  })

  test.each([
    ['', 'empty'],
    ['?!', 'empty'],
    ['the', 'everywhere'],
    ['you will be', 'everywhere'],
    ['a b c', 'everywhere'],
    ['one two three four five six seven eight nine ten eleven twelve thirteen', 'too-long'],
  ])('"%s" cannot be looked for: %s', (words, error) => {
    expect(ownPhrase(words)).toMatchObject({ ok: false, error })
  })

  test('words that cannot be used are passed over and the rest still holds', () => {
    const ownRules = { off: [], words: [own('the', { id: 'own/1' }), own('dress code', { id: 'own/2' })] }
    expect(quotes(advert('There is a dress code.'), ownRules)).toEqual(['dress code'])
  })

  test('whatever is typed is refused or looked for, and never breaks a reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const ownRules = { off: [], words: [own(words)] }
        expect(ownRulesSchema.safeParse(ownRules).success || words.length > 100).toBe(true)
        expect(() => read(advert(words), { ownRules })).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })
})

describe('a rule that is switched off', () => {
  const text = advert('You must work nights. Night shifts are common.')

  test('is not looked for, and the reading says so', () => {
    const before = read(text)
    const rule = before.concerns.find((concern) => concern.kind === 'shifts')?.id ?? ''
    const after = read(text, { ownRules: { ...noOwnRules, off: [rule] } })
    expect(after.concerns.map((concern) => concern.id)).toEqual(
      before.concerns.map((concern) => concern.id).filter((id) => id !== rule),
    )
    expect(after.ignored).toMatchObject([{ rule, by: 'off', key: rule }])
  })
})

describe('a finding that is ignored', () => {
  const sentence = 'You will work night shifts in the first year.'
  const later = 'Then you work night shifts every second month.'
  const text = advert(`${sentence}\n${later}`)
  const finding = read(text).concerns.find((concern) => concern.id === 'shifts/nights')
  const key = finding?.findings[0] ?? ''
  const shown = (moved: string) =>
    read(moved, { dismissed: [key] })
      .concerns.filter((concern) => concern.id === finding?.id)
      .flatMap((concern) => concern.evidence)

  test('is one of two, and the other stays', () => {
    expect(finding?.findings).toHaveLength(2)
    expect(shown(text)).toEqual([finding?.evidence[1]])
  })

  test.each([
    ['text is put before it', advert(`We have mills in three towns.\n${sentence}\n${later}`)],
    ['text is put after it', `${text}\nCall us.`],
    ['lines end in another way', text.replaceAll('\n', '\r\n')],
    ['the words are written in capitals', text.replace('will work night shifts', 'WILL WORK NIGHT SHIFTS')],
  ])('stays ignored when %s', (_what, moved) => {
    expect(shown(moved)).toHaveLength(1)
  })

  test('can be brought back by what the reading says of it', () => {
    const { ignored } = read(text, { dismissed: [key] })
    expect(ignored).toMatchObject([{ rule: finding?.id, by: 'finding', key, evidence: [finding?.evidence[0]] }])
  })

  test('a whole rule ignored in one invite is told of as such', () => {
    const id = finding?.id ?? ''
    const reading = read(text, { dismissed: [id] })
    expect(reading.concerns.some((concern) => concern.id === id)).toBe(false)
    expect(reading.ignored).toMatchObject([{ rule: id, by: 'rule', key: id }])
  })
})
