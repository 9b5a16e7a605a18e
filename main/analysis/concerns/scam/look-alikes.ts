import { remember } from '../../../../common/remember.ts'

/** Letters and groups that look like others at a glance. */
const alike: readonly [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1i|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/3/g, 'e'],
]

/** Letters of other scripts, each before the Latin one it looks like. */
const foreign = 'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw гr пn кk мm тt вb нh οo αa ιi νv ρp τt υu χx κk'
const latinOf = new Map(foreign.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]))

/** A name as it looks at a glance: two names that give the same look alike. */
export const glance = remember((name) => {
  const plain = [...name.toLowerCase().normalize('NFKC')].map((letter) => latinOf.get(letter) ?? letter).join('')
  return alike.reduce((seen, [letters, seenAs]) => seen.replace(letters, seenAs), plain)
})

/** Whether two names differ and look the same. */
export function looksLike(name: string, other: string): boolean {
  return name !== other && glance(name) === glance(other)
}

/** Whether two names differ in one letter: another one, one more, one less, or two that changed places. */
export function isOneLetterOff(name: string, other: string): boolean {
  const [long, short] = name.length >= other.length ? [name, other] : [other, name]
  if (long === short || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at)
  if (long.slice(at + 1) === short.slice(at + 1)) return true
  return long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
}
