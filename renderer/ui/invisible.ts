import { t, type WordKey } from '../../common/words/t.ts'

const names: Readonly<Record<number, WordKey>> = {
  173: 'invisible.softHyphen',
  8203: 'invisible.zeroWidthSpace',
  8204: 'invisible.nonJoiner',
  8205: 'invisible.joiner',
  8288: 'invisible.wordJoiner',
  65279: 'invisible.byteOrder',
}

/**
 * Characters that take no room and can hide in a text. Joiners that hold an emoji or a letter of a joining script
 * together belong there and are not among them.
 */
// "free\u200Blance", "pass\u00ADport", "a\u200Db", but not "👩\u200D💻"
export const invisibleCharacters =
  /[\u00ad\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<=[\p{Script=Latin}\p{N}\s])[\u200c\u200d]/gu

/** What an invisible character is called: "zero width space". */
export function invisibleName(code: number): string {
  return t(names[code] ?? 'invisible.direction')
}
