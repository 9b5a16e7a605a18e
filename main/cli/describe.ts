import type { Fact, Facts, Reading } from '../../common/reading.ts'
import { payWords, whenWords } from '../analysis/verdict/words.ts'

const heading = (words: string) => `\n${words}\n${'-'.repeat(words.length)}\n`

/** A reading laid out for a terminal: verdict first, then what it rests on, then the reply. */
export function describe(name: string, text: string, reading: Reading): string {
  const quote = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => `“${text.slice(span.start, span.end).replace(/\s+/g, ' ')}”`).join(', ')
  const { verdict } = reading
  const out: string[] = [`${name}: ${reading.kind}\n`]
  for (const notice of reading.document.notices) out.push(`${notice}\n`)
  out.push(heading(verdict.headline))
  for (const change of verdict.wouldChange) out.push(`What would make it a yes: ${change.text}.\n`)
  for (const isFor of [true, false]) {
    const reasons = verdict.reasons.filter((reason) => reason.for === isFor)
    if (reasons.length === 0) continue
    out.push(`${isFor ? 'For going' : 'Against'}:\n`)
    for (const reason of reasons) {
      const rests = reason.evidence.length > 0 ? ` ${quote(reason.evidence.slice(0, 2))}` : ''
      out.push(
        `  ${isFor ? '+' : '-'} ${reason.text}${rests} [${[reason.id, reason.source].filter(Boolean).join(', ')}]\n`,
      )
    }
  }
  if (reading.contradictions.length > 0) {
    out.push(heading('What does not agree'))
    for (const { text: sentence, sides } of reading.contradictions)
      out.push(`  ${sentence} ${quote(sides.flatMap((side) => side.evidence))}\n`)
  }
  if (reading.limits.length > 0) {
    out.push(heading('Your limits'))
    for (const limit of reading.limits) {
      out.push(
        `  ${limit.state.padEnd(8)} ${limit.limit.padEnd(12)} they say ${limit.said ?? 'nothing'}; you need ${limit.need}${limit.gap ? ` (${limit.gap})` : ''}\n`,
      )
    }
  }
  const facts = factLines(reading.facts)
  if (facts.length > 0) out.push(heading('What it says'), ...facts.map((line) => `  ${line}\n`))
  if (reading.concerns.length > 0) {
    out.push(heading('What may bother you'))
    for (const concern of reading.concerns)
      out.push(
        `  ${concern.title} (${negotiableWords[concern.negotiable]}): ${quote(concern.evidence)} [${concern.id}]\n`,
      )
  }
  out.push(heading('A reply'), `${reading.reply.subject}\n\n${reading.reply.text}\n`)
  return out.join('')
}

const negotiableWords = { yes: 'can be talked about', hard: 'hard to change', no: 'part of the work' } as const

/** Every known fact as "label: value". */
function factLines(facts: Facts): string[] {
  const line = <T>(label: string, fact: Fact<T> | null, show: (value: T) => string = String) =>
    fact ? [`${label}: ${show(fact.value)}`] : []
  const many = <T>(label: string, list: readonly Fact<T>[], show: (value: T) => string = String) =>
    list.length > 0 ? [`${label}: ${list.map((fact) => show(fact.value)).join(', ')}`] : []
  const { interview, contact } = facts
  return [
    ...line('Role', facts.role),
    ...line('Company', facts.company),
    ...many('Places', facts.places),
    ...line('Work mode', facts.workMode),
    ...line('Days at the workplace', facts.officeDays),
    ...line('Pay', facts.pay, payWords),
    ...line('Travel', facts.travelPercent, (value) => `${value} %`),
    ...line('Travel in words', facts.travel),
    ...many('Contract', facts.contract),
    ...line('Hours a week', facts.hoursPerWeek),
    ...many('Times', facts.schedule, (item) => `${item.applies ? '' : 'no '}${item.kind}`),
    ...many('Benefits', facts.benefits, (item) => `${item.offered ? '' : 'no '}${item.name}`),
    ...many('The work', facts.work),
    ...line('Sender', facts.sender),
    ...line('Contact', contact.name),
    ...line('E-mail', contact.email),
    ...line('Phone', contact.phone),
    ...line('Interview', interview.format),
    ...line('When', interview.start, whenWords),
    ...many('Times offered', interview.offered, whenWords),
    ...line('Minutes', interview.durationMinutes),
    ...line('Where', interview.place),
    ...line('Link', interview.link),
    ...line('Reply by', interview.replyBy, whenWords),
  ]
}
