import { type ConcernKind, concernKinds } from '../../common/reading.ts'
import { factNames, wantedOf } from './answers.ts'
import { type Answered, countConcern, countFact } from './count.ts'

/** A type of mistake and in how many documents it is made. */
export interface Mistake {
  /** What went wrong, in words that quote no document. */
  type: string
  /** A fact or a kind of concern. */
  about: string
  documents: number
}

/** What remains wrong, by type, most frequent first. */
export function mistakesOf(documents: readonly Answered[]): Mistake[] {
  const counts = new Map<string, Mistake>()
  const add = (about: string, type: string) => {
    const known = counts.get(`${about}\n${type}`) ?? { about, type, documents: 0 }
    known.documents++
    counts.set(`${about}\n${type}`, known)
  }
  for (const document of documents) {
    for (const [about, type] of [...factMistakes(document), ...concernMistakes(document)]) add(about, type)
  }
  return [...counts.values()].sort((a, b) => b.documents - a.documents || a.about.localeCompare(b.about))
}

function factMistakes(document: Answered): [about: string, type: string][] {
  const wanted = wantedOf(document.label)
  return factNames.flatMap((name): [string, string][] => {
    const { extra, missed } = countFact(name, document)
    if (extra === 0 && missed === 0) return []
    if (missed === 0) return [[name, 'found, but not labelled']]
    if (extra === 0) return [[name, 'labelled, but not found']]
    return [[name, differenceOf(name, wanted[name][0] ?? '', document.answer.facts[name][0] ?? '')]]
  })
}

/** In what a value differs from the label, where that can be told apart. */
function differenceOf(name: string, wanted: string, found: string): string {
  if (name === 'pay') {
    const [a, b] = [wanted.split(' '), found.split(' ')]
    const parts = ['lowest', 'highest', 'currency', 'period'].filter((_, i) => a[i] !== b[i])
    return `another ${parts.join(' and ')}`
  }
  if (name === 'interview.start') {
    return wanted.slice(0, 10) === found.slice(0, 10) ? 'the right day, another time' : 'another day'
  }
  return 'another value'
}

function concernMistakes(document: Answered): [about: string, type: string][] {
  return concernKinds.flatMap((kind): [string, string][] => {
    const evidence = { right: 0, all: 0, broken: 0 }
    const { right, extra, missed } = countConcern(kind, document, evidence)
    if (missed > 0) {
      const isOther = document.answer.kind === 'other'
      return [[kind, isOther ? 'missed, since the document was taken for another kind of text' : 'missed']]
    }
    if (extra > 0) return rulesOf(document, kind).map((rule) => [kind, `not labelled, by the rule \`${rule}\``])
    return right > 0 && evidence.right === 0 ? [[kind, 'right, but on other words']] : []
  })
}

function rulesOf({ answer }: Answered, kind: ConcernKind): string[] {
  return [...new Set(answer.concerns.filter((concern) => concern.kind === kind).map((concern) => concern.rule))]
}
