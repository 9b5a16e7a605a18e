import { letterList } from '../../analysis/text/phrase-lists.ts'
import { defineReview } from './define.ts'
import { says } from './letter.ts'
import { wordsIn } from './setting.ts'

/** Most words of a message on a phone. */
const mostChatWords = 110
/** Most words of a mail that is read to its end. */
const mostMailWords = 400
/** Within how many characters of the end the name is looked for. */
const endOfLetter = 220

/** The letter as a whole. */
export const shapeRules = defineReview([
  {
    id: 'shape/empty',
    mark: 'fix',
    text: 'There is nothing here yet.',
    why: 'Write a line, or start again from the draft.',
    source: null,
    find: ({ text, body, closing }) =>
      body.length === 0 && closing === null && text.trim().length < 60 ? [{ span: null }] : [],
    hits: ['', ' \n '],
    misses: ['Thank you, I will come.'],
  },
  {
    id: 'shape/long',
    mark: 'think',
    text: 'This is long for {it}.',
    why: 'They came to you in a few words. The same way back, and about as short, is answered soonest.',
    source: 'A3',
    find: ({ words }, { channel }) => {
      if (channel === 'chat' && words > mostChatWords) return [{ span: null, it: 'a message on the phone' }]
      return channel === 'mail' && words > mostMailWords ? [{ span: null, it: 'a letter' }] : []
    },
    hits: [`Thank you. ${'The hours suit me well and so does the place. '.repeat(60)}`],
    misses: ['Thank you. The hours suit me well.'],
  },
  {
    id: 'shape/name',
    mark: 'think',
    text: 'Your name is not below it.',
    why: 'They may have many letters to sort. A name at the end saves them looking.',
    source: null,
    find: ({ text, body, closing }, { channel, situation, reading }) => {
      const name = situation.name?.trim()
      // Those who deceive are told nothing, not even a name
      if (!name || reading.verdict.rule === 'decline/scam' || channel !== 'mail' || body.length === 0) return []
      const end = text.trimEnd().length
      const lastWords = new Set(wordsIn(text.slice(Math.max(0, end - endOfLetter), end)))
      if (wordsIn(name).some((word) => lastWords.has(word))) return []
      const span = { start: end - 1, end }
      const sign = text.slice(span.start, end)
      return [
        {
          span: null,
          mend: { label: 'Sign it', span, text: closing ? `${sign}\n${name}` : `${sign}\n\nKind regards,\n${name}` },
        },
      ]
    },
    hits: ['Dear Dana,\n\nThank you. Thursday 18 June suits me.\n\nKind regards'],
    misses: ['Dear Dana,\n\nThank you.\n\nMaren', 'Dear Dana,\n\nThank you.\n\nKind regards,\nM. Ashby'],
  },
  {
    id: 'shape/open-door',
    mark: 'fine',
    text: 'It keeps the door open.',
    why: '',
    source: 'A3',
    intents: ['decline', 'cancel', 'accepted-elsewhere', 'other-roles', 'honest-note'],
    find: (letter) => (letter.closing && says(letter, staysInTouch) ? [{ span: null }] : []),
    hits: [
      'Dear Dana,\n\nThank you. It is too far for me. I would be glad to stay in touch.\n\nKind regards,\nMaren Ashby',
    ],
    misses: ['Dear Dana,\n\nThank you. It is too far for me.\n\nKind regards,\nMaren Ashby'],
  },
])

const staysInTouch = letterList([
  'stay|keep|be in touch',
  'hear|hearing of|about|from ..4 other|others|another|you|future|similar|posts|roles|openings',
  'other|another|future|similar|different posts|roles|positions|openings|opportunities|vacancies|post|role|position|opening|vacancy',
  'keep me in mind|posted|informed',
  'paths cross',
  'keep ..2 details',
])
