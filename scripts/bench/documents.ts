import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../folders.ts'

const examples = join(projectFolder, 'examples')

/** The invented documents that come with the app, by name. */
export function readExamples(): string[] {
  return readTexts(examples)
}

/** Every text file below a folder. */
export function readTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|eml)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Numbers between 0 and 1 that only look random: the same seed gives the same ones. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

// `From: Dana Ash`, `> Could you send`, `On 3 May Dana wrote:`
const ofAMail = /^(?:(?:from|to|cc|sent|date|subject|reply-to|dtstart|begin):|>|.{0,60} wrote:$)/im

/**
 * A document of exactly `size` characters with the shape of an advert or, for odd seeds, of a mail:
 * paragraphs of the examples in another order and with other figures. Heads of mails are left out: what follows one in
 * the middle of a text is an earlier mail, which is hardly read.
 */
export function makeDocument(size: number, seed: number): string {
  const random = seeded(seed)
  const [head, ...paragraphs] = readExamples().flatMap((text) => text.split(/\n\s*\n/))
  const body = paragraphs.filter((paragraph) => !ofAMail.test(paragraph))
  const pick = () => body[Math.floor(random() * body.length)] ?? ''
  const otherFigures = (text: string) => text.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)))
  let text = seed % 2 === 1 ? `${head}\n\nDear Ines,\n\n` : ''
  while (text.length < size) text += `${otherFigures(pick())}\n\n`
  return text.slice(0, size)
}

/** Pieces that careless patterns stumble over when a text holds nothing else, without one line break. */
export const hostilePieces: Record<string, string> = {
  blanks: ' ',
  'line breaks': '\n',
  'one letter': 'a',
  'one capital': 'A',
  'one figure': '1',
  'figures with commas': '1,',
  'short words': 'a b ',
  'capital words': 'Aa Bb ',
  'full stops': '.',
  hyphens: '- ',
  'open brackets': '(',
  'open tags': '<a ',
  'style tags': '<style>',
  'at signs': 'a@',
  'pound signs': '£1 ',
  'header names': 'From: ',
  'labels with colons': 'Pay: ',
  'quoted lines': '> a\n',
  dates: '1 May ',
  times: '10 am to ',
  'travel, again and again': 'travel up to 50% ',
  'links cut short': 'https://a',
}
