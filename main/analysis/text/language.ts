import type { Tokens } from './tokens.ts'
import { formId } from './tokens.ts'

/** The commonest small words of languages people paste, enough to tell that a text is not English. */
export const smallWords: Record<string, string> = {
  en: 'the and to of in for is you your with we our will be are on at a an this that have or as by from not it please i me my if would us can all has was but job work role',
  de: 'der die das und ist nicht sie wir ihre ihr mit für von zu den dem ein eine einen bei auf als auch werden haben uns oder sind ich wie im zum zur über',
  fr: 'le la les des et est vous nous votre vos pour avec dans une un du au aux sur pas ce cette que qui notre nos par être plus ou en de',
  es: 'el los las y es para con una un por que su sus del al se nos nuestra nuestro como más está usted lo o en de la',
  it: 'il lo gli le e è per con una un di che non si nel nella del della sono come più anche da alla al',
  nl: 'de het een en van voor met je wij we ons onze bij op is zijn niet dat die jij jouw als ook naar aan te',
  pt: 'o os as e é para com uma um por que seu sua do da dos das não se na no como mais em ao você de',
  pl: 'i w na z do jest się nie że oraz dla od po przez jak lub są za ze o pracy',
  sv: 'och att det som en på är av för med den till inte om ett du vi har kan eller i din',
}
/** English first. */
const codes = Object.keys(smallWords)
/** For each form id the languages it is a small word of, one bit each; forms beyond it are small words of none. */
const languagesOf = (() => {
  const forms = codes.map((code) => (smallWords[code] ?? '').split(' ').map(formId))
  const languages = new Uint16Array(Math.max(...forms.flat()) + 1)
  for (const [i, own] of forms.entries()) for (const form of own) languages[form] = (languages[form] ?? 0) | (1 << i)
  return languages
})()

/** Scripts that are no Latin at all, and the language each stands for here. */
const scripts: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

/** Beyond Latin and the signs of print there may be another script. */
const otherScript = /[\u0370-\u1dff\u2c00-\uffff]/

/** The language a text is mostly in, as ISO 639-1; null when there is too little of it to tell. */
export function languageOf(clean: string, tokens: Tokens): string | null {
  const sample = clean.slice(0, 4000)
  // A text with hardly a Latin letter is told by its script
  if (otherScript.test(sample)) {
    const latin = sample.match(/[a-z]/gi)?.length ?? 0
    for (const [code, pattern] of scripts) {
      const count = sample.match(pattern)?.length ?? 0
      if (count >= 8 && count * 2 > latin) return code
    }
  }
  const counts = new Int32Array(codes.length)
  const read = Math.min(tokens.length, 600)
  for (let i = 0; i < read; i++) {
    const form = tokens.form[i] as number
    let languages = form < languagesOf.length ? (languagesOf[form] as number) : 0
    for (let code = 0; languages !== 0; code++, languages >>= 1)
      if ((languages & 1) !== 0) counts[code] = (counts[code] as number) + 1
  }
  const most = Math.max(...counts)
  const best = counts.indexOf(most)
  if (most === 0 || read < 4) return null
  const english = counts[0] as number
  if (english >= most * 0.8) return english >= 2 || read < 30 ? 'en' : null
  const second = Math.max(...counts.filter((_, code) => code !== best))
  return most >= 4 && most >= read * 0.08 && most > second * 1.1 ? (codes[best] as string) : null
}
