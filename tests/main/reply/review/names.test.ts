import { describe, expect, test } from 'vitest'
import { findingsIn, sampleWith, wordsFound } from './sample-findings.ts'

const letterOf = (name: string) => sampleWith({ 'Dana Whitlow': name })

describe('who is greeted', () => {
  test.each([
    ['Dana Whitlow', 'Dear Donna,', 'The letter has “Dana”, not “Donna”.', 'Dear Dana,'],
    ['Dana Whitlow', 'dear donna,', 'The letter has “Dana”, not “donna”.', 'dear Dana,'],
    ['Dana Whitlow', 'Dear Ms Whitlaw,', 'The letter has “Whitlow”, not “Whitlaw”.', 'Dear Ms Whitlow,'],
    ['Dana Whitlow', 'Dear Dana Whitlaw,', 'The letter has “Whitlow”, not “Whitlaw”.', 'Dear Dana Whitlow,'],
    ['Dana Whitlow', 'Dear Mr Hill,', 'The letter has “Whitlow”, not “Hill”.', 'Dear Mr Whitlow,'],
    [
      'Dana Whitlow',
      'Dear Margaret Hill,',
      'The letter has “Dana Whitlow”, not “Margaret Hill”.',
      'Dear Dana Whitlow,',
    ],
    [
      'Dana Whitlow',
      'Dear Mrs Margaret Hill,',
      'The letter has “Dana Whitlow”, not “Margaret Hill”.',
      'Dear Mrs Whitlow,',
    ],
    [
      'Dana Whitlow',
      'Hi Margaret Hill thanks',
      'The letter has “Dana Whitlow”, not “Margaret Hill”.',
      'Hi Dana Whitlow thanks',
    ],
    ['Dana Whitlow', 'Dear Dana and Donna,', 'The letter has “Dana”, not “Donna”.', 'Dear Dana and Dana,'],
    ['Dana Whitlow', 'Dear Da,', 'The letter has “Dana”, not “Da”.', 'Dear Dana,'],
    ['Dana Whitlow', 'Dear Constructor,', 'The letter has “Dana”, not “Constructor”.', 'Dear Dana,'],
    ['Robert Pell', 'Hi Bill,', 'The letter has “Robert”, not “Bill”.', 'Hi Robert,'],
    ['Liz Pell', 'Hi Kate,', 'The letter has “Liz”, not “Kate”.', 'Hi Liz,'],
    ['Jo Pell', 'Hi Joss,', 'The letter has “Jo”, not “Joss”.', 'Hi Jo,'],
    ['Anne-Marie Pell', 'Dear Maria,', 'The letter has “Marie”, not “Maria”.', 'Dear Marie,'],
    ['Dr Helena Strand', 'Dear Dr Strund,', 'The letter has “Strand”, not “Strund”.', 'Dear Dr Strand,'],
    ['Anne-Marie Pell', 'Dear Mr Hill,', 'The letter has “Pell”, not “Hill”.', 'Dear Mr Pell,'],
    [
      'Anne-Marie Pell',
      'Dear Mrs Jane May Hill,',
      'The letter has “Anne-Marie Pell”, not “Jane May Hill”.',
      'Dear Mrs Pell,',
    ],
    ['Dana J. Whitlow', 'Dear Ms Hill,', 'The letter has “Whitlow”, not “Hill”.', 'Dear Ms Whitlow,'],
    ['Dr Helena Strand', 'Dear Joan,', 'The letter has “Helena”, not “Joan”.', 'Dear Helena,'],
  ])('for %s, "%s" is not right', (name, greeting, sentence, mended) => {
    const rest = '\n\nThank you. I can come.\n\nMaren Ashby'
    expect(findingsIn('names/contact', greeting + rest, letterOf(name))).toEqual([[sentence, mended + rest]])
  })

  test.each([
    ['Dana Whitlow', 'Dear Dana,'],
    ['Dana Whitlow', 'dear dana whitlow,'],
    ['Dana Whitlow', 'Dear Miss Whitlow,'],
    ['Dana Whitlow', 'Dear D,'],
    ['Dana Whitlow', 'Hi Dan,'],
    ['Dana Whitlow', 'Hi Danabelle,'],
    ['Dana Whitlow', 'Hi Dana thanks so much'],
    ['Dana Whitlow', 'hi dana thanks so much'],
    ['Dana Whitlow', 'Hi thanks'],
    ['Dana Whitlow', 'Dear Tomas,'],
    ['Dana Whitlow', 'Dear Hiring Manager,'],
    ['Dana Whitlow', 'Dear all at Larkfield,'],
    ['Steve Pell', 'Hi Steven,'],
    ['Robert Pell', 'Hi Bob,'],
    ['Bob Pell', 'Dear Robert,'],
    ['Liz Pell', 'Hi Beth,'],
    ['Jo Pell', 'Hi Joanna,'],
    ['Anne-Marie Pell', 'Dear Marie,'],
    ['Anne-Marie Pell', 'Dear Ann-Marie,'],
    ['Siân Pell', 'Hi Sian,'],
    ["Moira O'Neill", 'Dear Ms O’Neill,'],
  ])('for %s, "%s" is right', (name, greeting) => {
    expect(findingsIn('names/contact', `${greeting}\n\nI can come.`, letterOf(name))).toEqual([])
  })

  test('nobody is wrong where the letter names nobody', () => {
    const material = sampleWith({ 'Dana Whitlow': 'The Team', 'dana.whitlow': 'jobs' })
    expect(material.reading.facts.contact.name).toBeNull()
    expect(findingsIn('names/contact', 'Dear Donna,\n\nThank you.', material)).toEqual([])
  })
})

describe('a name misspelt', () => {
  const at = (text: string) => `Dear Dana,\n\nThank you. ${text}`

  test.each([
    [
      'I look forward to meeting Tomaz Bryce.',
      'The letter has “Tomas”, not “Tomaz”.',
      'I look forward to meeting Tomas Bryce.',
    ],
    [
      'I look forward to meeting Tomas Brice.',
      'The letter has “Bryce”, not “Brice”.',
      'I look forward to meeting Tomas Bryce.',
    ],
    ["It was Tomaz's idea.", 'The letter has “Tomas”, not “Tomaz”.', "It was Tomas's idea."],
    ['I hear that Danna is away.', 'The letter has “Dana”, not “Danna”.', 'I hear that Dana is away.'],
    ['I rang Ms Whitlew.', 'The letter has “Whitlow”, not “Whitlew”.', 'I rang Ms Whitlow.'],
  ])('"%s" is seen and mended', (text, sentence, mended) => {
    expect(findingsIn('names/contact', at(text), sampleWith({}))).toEqual([[sentence, at(mended)]])
  })

  test.each([
    // Any word may begin a sentence
    'Tomaz is kind.',
    // One's own name
    'This is Maren Ashby.',
    'I am free in May.',
    'I can come.\n\nKind regards,\nTomaz',
    'Ask dana.x@larkfeld.example or Bo.',
  ])('"%s" has none', (text) => {
    expect(findingsIn('names/contact', at(text), sampleWith({}))).toEqual([])
  })

  test('the own name of the person is right', () => {
    const material = sampleWith({}, { situation: { name: 'Maren Whitlaw' } })
    expect(wordsFound('names/contact', at('I am Ms Whitlaw of Leeds.'), material)).toEqual([])
  })

  test('what they wrote is theirs to spell', () => {
    const text = 'Thank you.\n\nOn Mon, 8 Jun 2026 at 10:00, Dana Whitlow wrote:\n> You will meet Tomaz and see Holin.'
    expect(['contact', 'company'].flatMap((id) => wordsFound(`names/${id}`, text, sampleWith({})))).toEqual([])
  })

  test("words of the firm's name are nobody's name", () => {
    const material = sampleWith({ 'Tomas Bryce': 'Hollin Bryce' })
    expect(wordsFound('names/contact', at('I met with Hollim and Brice.'), material)).toEqual(['Brice'])
  })
})

describe('the firm', () => {
  const at = (text: string) => `Dear Dana,\n\nThank you ${text}`
  const coldharbour = { 'at Hollin Medical': 'at Coldharbour Tools' }

  test.each<[Record<string, string>, string, string, string]>([
    [
      {},
      'and I would be glad to join Calder Row Press.',
      'Calder Row Press',
      'and I would be glad to join Hollin Medical.',
    ],
    [
      {},
      'for the post at Calder Row Press and your time.',
      'Calder Row Press',
      'for the post at Hollin Medical and your time.',
    ],
    [
      {},
      'for the interview with the Calder & Row’s team.',
      'the Calder & Row',
      'for the interview with Hollin Medical’s team.',
    ],
    [{}, 'for the role at Holin Medical.', 'Holin', 'for the role at Hollin Medical.'],
    [{}, 'for the role at Hollin Medicle.', 'Medicle', 'for the role at Hollin Medical.'],
    [{}, 'for telling me of Wexford Medical.', 'Wexford Medical', 'for telling me of Hollin Medical.'],
    [{}, 'for telling me of Wexford Medical’s plans.', 'Wexford Medical', 'for telling me of Hollin Medical’s plans.'],
    [coldharbour, 'for telling me of Wexley Tools.', 'Wexley Tools', 'for telling me of Coldharbour.'],
    [
      { 'Hollin Medical': 'Bank of Thrale' },
      'for the post at Bank of Thrall.',
      'Thrall',
      'for the post at Bank of Thrale.',
    ],
  ])('%j: "%s" has another: "%s"', (changes, text, words, mended) => {
    const material = sampleWith(changes)
    const found = findingsIn('names/company', at(text), material)
    expect([wordsFound('names/company', at(text), material), found.map(([, after]) => after)]).toEqual([
      [words],
      [at(mended)],
    ])
  })

  test.each([
    'for the interview for the Transport Planner role.',
    'for the interview with Monday in mind.',
    'and I look forward to the interview with Hollin.',
    'and I want to learn more about The Group.',
    'but I have another offer from Calder Row Press.',
    'and I should say that I work for Calder Row Press.',
    'and I am working for Calder Row Press until June.',
    'but my work at Calder Row Press goes on.',
    'for the interview with Hollin Wakefield.',
    'for telling me of Wexley Hollin.',
    'for telling me of Friday Medical and of Wexford, Medical and all.',
    'again.\n\nKind regards,\nMaren, interested in Calder Row Press',
    'again.\n\nOn Mon, 8 Jun 2026 at 10:00, Dana Whitlow wrote:\n> I would like you to join Calder Row Press',
  ])('"%s" has no other', (text) => {
    expect(wordsFound('names/company', at(text), sampleWith({}))).toEqual([])
  })

  test('another sentence may speak of others', () => {
    const text = at('and I have another offer. I would be glad to join Calder Row Press.')
    expect(wordsFound('names/company', text, sampleWith({}))).toEqual(['Calder Row Press'])
  })

  test('a firm with a day in its name is a firm', () => {
    expect(wordsFound('names/company', at('and I would join Monday Press.'), sampleWith({}))).toEqual(['Monday Press'])
  })

  test('a common word of its name tells of no other', () => {
    expect(
      wordsFound(
        'names/company',
        at('for telling me of the Wexley Group.'),
        sampleWith({ 'Hollin Medical': 'Penwick Group' }),
      ),
    ).toEqual([])
  })

  test.each([
    [{ acceptedOffer: { company: 'Calder Row Press' } }],
    [{ openOffers: [{ company: 'Calder Row Press' }] }],
    [{ home: 'Calder Row Press' }],
  ])('what is known of the person is no other: %j', (situation) => {
    const text = at('for the interview at Calder Row Press.')
    expect(wordsFound('names/company', text, sampleWith({}, { situation }))).toEqual([])
  })
})

describe('the post', () => {
  test.each([
    ['for the Office Manager post', 'for the Field Sales Executive post'],
    ['for the post of Office Manager', 'for the post of Field Sales Executive'],
    ['for your job as Office Manager', 'for your job as Field Sales Executive'],
    ['for this Health & Safety Officer position', 'for this Field Sales Executive position'],
    ['for the role of Head of Sales', 'for the role of Field Sales Executive'],
    ['for the Hollin Office post', 'for the Field Sales Executive post'],
  ])('"%s" is another one', (text, mended) => {
    expect(findingsIn('names/role', `Thank you ${text}.`, sampleWith({})).map(([, after]) => after)).toEqual([
      `Thank you ${mended}.`,
    ])
  })

  test.each([
    'Thank you for the Field Sales post.',
    'Thank you for the Executive Sales post.',
    'Thank you for the Hollin Medical post.',
    'Thank you for the Hollin Sales post.',
    'Thank you for the Larkfield Recruitment vacancy.',
    'Thank you. My current job is the Office Manager post.',
    'Thank you.\n\nKind regards,\nMaren, for the Office Manager post',
    'Thank you for the post.',
  ])('"%s" has no other', (text) => {
    expect(findingsIn('names/role', text, sampleWith({}))).toEqual([])
  })

  test('who asks for other posts may name them', () => {
    const material = sampleWith({}, { intent: 'other-roles' })
    expect(findingsIn('names/role', 'Thank you for the Office Manager post.', material)).toEqual([])
  })
})
