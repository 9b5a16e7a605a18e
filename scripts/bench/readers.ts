import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { situationSchema } from '../../common/situation.ts'
import { analyze, type Context } from '../../main/analysis/analyze.ts'
import { loadGazetteer } from '../../main/places/load-gazetteer.ts'
import { projectFolder } from '../folders.ts'

/** A program that reads a text, and what it does with it. */
export interface Reader {
  name: string
  /** What it gives back, in a few words. */
  does: string
  read: (text: string) => unknown
}

/** Everything a reading in the app has: the situation of the examples and the offline places. */
export function exampleContext(): Context {
  return {
    now: '2026-06-08T16:12',
    situation: situationSchema.parse(JSON.parse(readFileSync(join(projectFolder, 'examples/situation.json'), 'utf8'))),
    corrections: {},
    dismissed: [],
    replyIntent: null,
    gazetteer: loadGazetteer(join(projectFolder, 'resources/places.bin')),
  }
}

export const ours = 'Second Look'
export const winkEntities = 'wink-nlp, entities alone'

/** Second Look and those it is measured against. */
export function readers(): Reader[] {
  const context = exampleContext()
  const winkBare = winkNLP(model, ['ner'])
  const winkWhole = winkNLP(model)
  const words = new Intl.Segmenter('en', { granularity: 'word' })
  return [
    {
      name: ours,
      does: 'the whole reading: facts, concerns, limits, verdict, reply',
      read: (text) => analyze(text, context),
    },
    {
      name: winkEntities,
      does: 'tokens and named entities, nothing else',
      read: (text) => winkBare.readDoc(text).entities().out(),
    },
    {
      name: 'wink-nlp, all its stages',
      does: 'sentences, parts of speech, entities, sentiment',
      read: (text) => winkWhole.readDoc(text).entities().out(),
    },
    { name: 'compromise', does: 'tokens and parts of speech', read: (text) => nlp(text) },
    { name: 'chrono-node', does: 'dates and times', read: (text) => chrono.parse(text) },
    {
      name: 'Intl.Segmenter',
      does: 'one pass over the words',
      read: (text) => {
        let count = 0
        for (const { isWordLike } of words.segment(text)) if (isWordLike) count++
        return count
      },
    },
  ]
}

/** The versions the readers come in. */
export function readerVersions(): string {
  const require = createRequire(import.meta.url)
  const version = (name: string) => {
    const file = join(projectFolder, 'node_modules', name, 'package.json')
    return `${name} ${(require(file) as { version: string }).version}`
  }
  return ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'chrono-node'].map(version).join(', ')
}
