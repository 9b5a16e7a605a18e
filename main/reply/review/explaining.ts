import type { Letter } from './letter.ts'

/** What people give as an excuse, each a theme of its own. */
const excuses: readonly (readonly [theme: string, words: RegExp])[] = [
  // `my car broke down`, `a flat tyre`
  ['car', /\b(?:car|van|bike|tyre|tire|engine|mot|garage|brakes)\b/i],
  // `I am ill`, `a bad back`
  [
    'illness',
    /\b(?:ill|sick|flu|fever|migraine|cold|unwell|bug|poorly|covid|headache|tooth(?:ache)?|dentist|back pain|food poisoning)\b/i,
  ],
  // `my son has a temperature`
  [
    'family',
    /\b(?:son|daughter|child|kids?|baby|wife|husband|partner|mother|father|mum|mom|dad|gran(?:ny|dmother|dfather)?|aunt|uncle|sister|brother|cousin|babysitter|childminder|nanny)\b/i,
  ],
  // `the boiler has burst`
  [
    'house',
    /\b(?:boiler|flood(?:ed)?|burst|leak|roof|plumber|electrician|builders?|landlord|kitchen|locked out|burgled|power cut|moving house|washing machine)\b/i,
  ],
  // `the cat is at the vet`
  ['pet', /\b(?:dog|cat|vet|puppy|kitten|horse|parrot|hamster)\b/i],
  // `the trains are on strike`
  ['way', /\b(?:trains?|bus(?:es)?|strike|traffic|roadworks|flight|cancelled train|snow|storm)\b/i],
  // `my phone died`
  [
    'things',
    /\b(?:phone|laptop|wi-?fi|internet|wallet|keys|passport|suit|alarm clock)\b.{0,20}\b(?:died|dead|broke|broken|lost|stolen|down|missing|packed up|crashed)\b/i,
  ],
  // `my boss needs me`
  [
    'work',
    /\b(?:boss|colleague|deadline|overtime|short-staffed|(?:lots?|so much|too much) (?:of )?work|busy at work)\b/i,
  ],
  // `the school is closed`
  ['school', /\b(?:school|nursery|kindergarten) (?:is|was|has|called|closed)\b/i],
  // `my knee hurts`
  ['pain', /\b(?:knee|back|shoulder|ankle|stomach|leg|neck) (?:hurts?|aches?|is (?:bad|sore)|went)\b/i],
  // `guests are staying`
  ['guests', /\b(?:guests?|visitors|visiting us|in-laws)\b/i],
  // `on top of that`
  ['more', /\b(?:on top of (?:that|it|this|all)|not to mention|to make matters worse|as if that)\b/i],
  // `a funeral`
  ['death', /\b(?:funeral|died|passed away|death)\b/i],
]

/** Words of a life that is told at length. */
const personal =
  /\b(?:my|our|he|she|his|her|son|daughter|wife|husband|partner|mother|father|mum|mom|dad|school|nursery|childminder|club|doctor|landlord|neighbours?|because|since)\b/gi

/** The last run of sentences that tell of a life at length: three of them or more, sixty words or more. */
export function longTale(letter: Letter) {
  let best: { start: number; end: number } | null = null
  let from = -1
  let wordCount = 0
  let told = 0
  for (const [i, sentence] of letter.body.entries()) {
    const text = letter.text.slice(sentence.start, sentence.end)
    const signs = text.match(personal)?.length ?? 0
    if (signs < 2) {
      from = -1
      continue
    }
    if (from < 0) {
      from = i
      wordCount = 0
      told = 0
    }
    wordCount += sentence.last - sentence.first
    told++
    const first = letter.body[from]
    if (told >= 3 && wordCount >= 60 && first) best = { start: first.start, end: sentence.end }
  }
  return best
}

// `and`, `because`, `which`: what strings one part of a tale to the next
const links = /\b(?:and|but|because|since|which|who|so|then|although|though|as|until|when|where|while)\b/gi
/** A sentence of so many words, strung together by so many links, is a tale. */
const strung = { words: 55, links: 6 }
/** So many words between greeting and closing, wishes and questions aside, explain too much for a no. */
const mostOfNo = 110

// `Thank you`, `I wish you`, `All the best`, `please let me know`: says no reason
const noReason =
  /\b(?:thank|thanks|grateful|appreciate|wish|hope|best|luck|sorry|apologi[sz]e|pleased?|keep|look forward)\b|\?/i

/** The reasons of a no, as far as they are told at length: one endless sentence, or very many words in all. */
export function longReasons(letter: Letter) {
  for (const { start, end, first, last } of letter.body) {
    const linked = letter.text.slice(start, end).match(links)?.length ?? 0
    if (last - first >= strung.words && linked >= strung.links) return { start, end }
  }
  const telling = letter.body.filter(({ start, end }) => !noReason.test(letter.text.slice(start, end + 1)))
  let words = 0
  for (const { first, last } of telling) words += last - first
  const from = telling[0]
  const until = telling.at(-1)
  return from && until && words > mostOfNo ? { start: from.start, end: until.end } : null
}

/** The words of three or more excuses that stand close together. */
export function piledUp(letter: Letter) {
  for (let i = 0; i < letter.body.length; i++) {
    const themes = new Set<string>()
    const first = letter.body[i]
    if (!first) continue
    for (const sentence of letter.body.slice(i, i + 3)) {
      const text = letter.text.slice(sentence.start, sentence.end)
      const here = excuses.filter(([, pattern]) => pattern.test(text)).map(([theme]) => theme)
      if (here.length === 0) break
      for (const theme of here) themes.add(theme)
      if (themes.size >= 3) return { start: first.start, end: sentence.end }
    }
  }
  return null
}
