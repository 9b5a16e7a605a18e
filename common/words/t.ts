import { createInstance } from 'i18next'
import { enGb } from './en-gb.ts'
import { enUs } from './en-us.ts'

/** Languages the interface speaks. */
export const languages = ['en-GB', 'en-US'] as const
export type Language = (typeof languages)[number]

/** Paths of the catalogue, without the endings that `count` chooses: `tray.found`. */
export type WordKey = PathsOf<typeof enGb>
type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Counted<K> : `${K}.${PathsOf<T[K]>}`
}[keyof T & string]
type Counted<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'other'}` ? Stem : K

const catalogue = createInstance()
void catalogue.init({
  lng: 'en-GB',
  // American English holds only what is spelt or said in another way.
  fallbackLng: 'en-GB',
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: { 'en-GB': { translation: enGb }, 'en-US': { translation: enUs } },
})

/** Words without anything to fill in, in the language spoken now: a window asks for hundreds of them at every change. */
const fixed = new Map<WordKey, string>()

/** The words at a place of the catalogue in the language spoken now, with `values` filled in. */
export function t(key: WordKey, values?: Readonly<Record<string, string | number>>): string {
  if (values !== undefined) return catalogue.t(key, values)
  const words = fixed.get(key) ?? catalogue.t(key)
  fixed.set(key, words)
  return words
}

/** The language spoken now; also the locale of dates, figures and currencies. */
export function language(): Language {
  return catalogue.language as Language
}

/** Speaks another language from now on; what is already drawn has to be drawn again. */
export function speak(next: Language): void {
  fixed.clear()
  void catalogue.changeLanguage(next)
}
