import { describe, expect, test } from 'vitest'
import { findingsIn, sampleWith, wordsFound } from './sample-findings.ts'

const reply = (sentence: string) =>
  `Dear Dana,\n\nThank you for the time. ${sentence} I can come.\n\nKind regards,\nMaren Ashby`

describe('a blank', () => {
  test.each([
    ['I read of [company] today.', 'I read of Hollin Medical today.'],
    ['The **company** is near.', 'The Hollin Medical is near.'],
    ['I read of [THE FIRM].', 'I read of Hollin Medical.'],
    ['I read of {organisation}.', 'I read of Hollin Medical.'],
    ['It is the {{role}} post.', 'It is the Field Sales Executive post.'],
    ['I saw the <job title> there.', 'I saw the Field Sales Executive there.'],
    ['I meant (insert role).', 'I meant Field Sales Executive.'],
    ['See you on [date].', 'See you on Thursday 18 June.'],
    ['See you at {{time}}.', 'See you at 10.30.'],
    ['See you on [date and time].', 'See you on Thursday 18 June at 10.30.'],
    ['I met %%contact%%.', 'I met Dana Whitlow.'],
    ['I met [recruiter].', 'I met Dana Whitlow.'],
    ['I met Your Name.', 'I met Maren Ashby.'],
    ['I am %NAME%.', 'I am Maren Ashby.'],
    ['I’m [name].', 'I’m Maren Ashby.'],
    ['My name is [name].', 'My name is Maren Ashby.'],
    ['It is [company, {role}] now.', 'It is Hollin Medical now.'],
  ])('is filled with what is known: "%s"', (sentence, mended) => {
    expect(findingsIn('leftovers/placeholder', reply(sentence), sampleWith({})).map(([, after]) => after)).toEqual([
      reply(mended),
    ])
  })

  test.each([
    'Ring <phone>.',
    'Ring [contact number].',
    'It is near [company address].',
    'I can start on [date].',
    'I am free from [time].',
    'I was born on [date of birth].',
    'It costs £XX,XXX now.',
    'On the XXth of June.',
    'It is ____ now.',
    'It is..... now.',
    'My reason is TODO.',
    'Please insert reason here now.',
    'Really??? Yes.',
    'I am [adjective] about it.',
  ])('of which nothing is known goes with its sentence: "%s"', (sentence) => {
    const [, after] = findingsIn('leftovers/placeholder', reply(sentence), sampleWith({}))[0] ?? []
    expect(after).toMatch(
      /^Dear Dana,\n\nThank you for the time\. (?:Yes\. )?I can come\.\n\nKind regards,\nMaren Ashby$/,
    )
  })

  test.each([
    ['Dear [name],\n\nThank you.\n\nMaren', 'Dear Dana,\n\nThank you.\n\nMaren'],
    ['Dear [Company],\n\nThank you.\n\nMaren', 'Dear Hollin Medical,\n\nThank you.\n\nMaren'],
    // A greeting cannot be left out
    ['Dear [xyz],\n\nThank you.\n\nMaren', null],
    ['Thank you.\n\nKind regards,\n[name]', 'Thank you.\n\nKind regards,\nMaren Ashby'],
    ['Thank you.\n\nKind regards,\nMaren [phone]', 'Thank you.\n\nKind regards,\nMaren'],
    ['Thank you.\n\nKind regards,\nMaren\n[phone]', 'Thank you.\n\nKind regards,\nMaren'],
  ])('in greeting or closing: "%s"', (text, mended) => {
    expect(findingsIn('leftovers/placeholder', text, sampleWith({})).map(([, after]) => after)).toEqual([mended])
  })

  test.each([
    ['Dr Helena Strand', 'Dear Dr Strand,'],
    ['Mr. Ben van Pell', 'Dear Mr Pell,'],
  ])('where a name belongs is filled with how one greets %s', (name, greeting) => {
    const found = findingsIn(
      'leftovers/placeholder',
      'Dear [name],\n\nThank you.',
      sampleWith({ 'Dana Whitlow': name }),
    )
    expect(found.map(([, after]) => after)).toEqual([`${greeting}\n\nThank you.`])
  })

  test('each of several is found, and one within another is no second', () => {
    const text = reply('I read of [the firm] and [its {kind} role] and [name].')
    expect(wordsFound('leftovers/placeholder', text, sampleWith({}))).toEqual([
      '[the firm]',
      '[its {kind} role]',
      '[name]',
    ])
  })

  test.each([
    'I like <b>this</b> a lot.',
    'Write to [jo@ash.example].',
    'He said [sic] so.',
    'Well... so it is.',
    'The *wonderful* company.',
    'I saw company name there.',
    'Really?? Yes.',
    'It is [12] now.',
    'It is [my page](https://ash.example/maren).',
    'It is 5 < 6 and 7 > 6.',
    'I enter data and type fast.',
  ])('is not what it looks like in "%s"', (sentence) => {
    expect(wordsFound('leftovers/placeholder', reply(sentence), sampleWith({}))).toEqual([])
  })

  test('in what they wrote is theirs', () => {
    const text = 'Thank you.\n\nOn Mon, 8 Jun 2026 at 10:00, Dana Whitlow wrote:\n> Dear [name]'
    expect(wordsFound('leftovers/placeholder', text, sampleWith({}))).toEqual([])
  })
})

describe('a greeting to nobody', () => {
  test.each([
    ['Dear Sir/Madam', 'Dana Whitlow', 'Dear Dana'],
    ['Dear Sirs', 'Dana Whitlow', 'Dear Dana'],
    ['dear sir or madam', 'Dana Whitlow', 'Dear Dana'],
    ['Dear Madam', 'Dana Whitlow', 'Dear Dana'],
    ['To whomsoever it may concern', 'Dana Whitlow', 'Dear Dana'],
    ['Dear Hiring Team', 'Dana Whitlow', 'Dear Dana'],
    ['  Dear HR', 'Dana Whitlow', '  Dear Dana'],
    ['Dear Sir', 'Mr. Ben Pell', 'Dear Mr Pell'],
    ['Dear Madam', 'Dr Helena Strand', 'Dear Dr Strand'],
  ])('"%s" to %s is "%s"', (greeting, name, mended) => {
    const material = sampleWith({ 'Dana Whitlow': name })
    const found = findingsIn('leftovers/greeting', `${greeting},\n\nThank you.`, material)
    expect(found.map(([, after]) => after)).toEqual([`${mended},\n\nThank you.`])
  })

  test.each([
    ['Dear Dana,\n\nThank you.', 'Dana Whitlow'],
    ['Thank you. Dear Sir, I can come.', 'Dana Whitlow'],
    ['Dear Sir,\n\nThank you.', 'The Team'],
  ])('is not in "%s" to %s', (text, name) => {
    const material = sampleWith({ 'Dana Whitlow': name, 'dana.whitlow': 'jobs' })
    expect(wordsFound('leftovers/greeting', text, material)).toEqual([])
  })
})
