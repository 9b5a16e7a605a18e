import type { Reading } from '../../common/reading.ts'
import { type ReplyChoices, type ReplyIntent, replyChannels, replyLengths, replyTones } from '../../common/reply.ts'
import type { Situation } from '../../common/situation.ts'
import { analyze, type Context } from '../../main/analysis/analyze.ts'
import { reviewReply } from '../../main/reply/review/review.ts'

/** What is wrong with a draft, and where. */
export interface DraftFault {
  intent: ReplyIntent
  choices: ReplyChoices
  fault: string
  text: string
}

// What no draft may hold, each with its name
const never: readonly (readonly [string, RegExp])[] = [
  ['a placeholder', /[[\]{}<>]|\bundefined\b|\bnull\b|\bNaN\b|\bXX\b|lorem/i],
  ['an empty slot', /\b(?:the|for|at|on|of|a|because|about) [.,;:?]|\bthe\s+(?:role\s+)?role role\b|\(\s*\)/i],
  ['a doubled blank', / {2}| \n|[^\n] [.,;?]/],
  ['a doubled word', /\b(?!that\b|had\b)(\p{L}{2,})[ ]\1\b/iu],
  ['an exclamation mark', /!/],
]

/** What is wrong with a text as such. */
export function faultsOfText(text: string, name: string): string[] {
  const faults = never.flatMap(([what, pattern]) => {
    const found = pattern.exec(text)
    return found ? [`${what}: ${found[0]}`] : []
  })
  const sentences = text.match(/[^.?\n]{12,}[.?]/g)?.map((one) => one.trim()) ?? []
  const twice = sentences.find((one, i) => sentences.indexOf(one) !== i)
  if (twice) faults.push(`a sentence twice: ${twice}`)
  const last = text.split('\n').at(-1) ?? ''
  if (!last.includes(name) && !/goodbye\.|a message\.|regards|wishes|sincerely$/i.test(last)) faults.push('no end')
  return faults
}

/** Every draft of a document that is offered, in all tones, lengths and ways, with what is wrong with each. */
export function checkDrafts(
  document: string,
  context: Context & { situation: Situation },
): { drafts: number; faults: DraftFault[]; readings: Reading[] } {
  const faults: DraftFault[] = []
  const readings: Reading[] = []
  const first = analyze(document, context).reply
  for (const intent of first.offered)
    for (const tone of replyTones)
      for (const length of replyLengths)
        for (const channel of replyChannels) {
          const choices = { ...context.replyChoices, tone, length, channel }
          const reading = analyze(document, { ...context, replyIntent: intent, replyChoices: choices })
          readings.push(reading)
          const { text, sentences } = reading.reply
          const found = faultsOfText(text, context.situation.name ?? '')
          const asked = sentences.filter(({ rules }) => /^(?:term|question|contradiction|ask)\//.test(rules[0] ?? ''))
          if (asked.length > 3) found.push('more than three asks')
          const { now, today = now, status = 'new', namesCurrentPay = false, situation } = context
          const material = { document, reading, intent, situation, status, today, namesCurrentPay }
          for (const finding of reviewReply(text, material))
            if (finding.mark !== 'fine')
              found.push(
                `review ${finding.rule}: ${finding.span ? text.slice(finding.span.start, finding.span.end) : finding.text}`,
              )
          for (const fault of found) faults.push({ intent, choices, fault, text })
        }
  return { drafts: readings.length, faults, readings }
}
