/** A colour in a light and in a dark window, as `#rrggbb`. */
interface Pair {
  light: string
  dark: string
}

/** What is drawn, on what it lies, and the least contrast WCAG 2.2 asks for: text 4.5, controls and graphics 3. */
const drawn = [
  { token: 'ink', what: 'text', least: 4.5 },
  { token: 'ink-2', what: 'second line', least: 4.5 },
  { token: 'ink-3', what: 'quietest text', least: 4.5 },
  { token: 'pen', what: 'the person, the focus ring', least: 4.5 },
  { token: 'pencil', what: 'notes on a reply', least: 4.5 },
  { token: 'talk-ink', what: 'can be talked about', least: 4.5 },
  { token: 'stop-ink', what: 'hard stop', least: 4.5 },
  { token: 'fact-ink', what: 'worth knowing', least: 4.5 },
  { token: 'open-ink', what: 'open question', least: 4.5 },
  { token: 'edge', what: 'borders of controls', least: 3 },
] as const
const surfaces = ['desk', 'desk-deep', 'paper', 'slip'] as const
/** Text that lies on a colour of its own. */
const onColour = [
  { token: 'ink', on: 'talk', what: 'marked words, can be talked about' },
  { token: 'ink', on: 'stop', what: 'marked words, hard stop' },
  { token: 'pen-on', on: 'pen', what: 'the main button' },
  { token: 'ink', on: 'pen-wash', what: 'what is chosen in a list' },
  { token: 'pen', on: 'pen-wash', what: 'a chosen word' },
] as const

/** One measured pair of colours. */
export interface Contrast {
  token: string
  on: string
  what: string
  theme: keyof Pair
  /** From 1 to 21. */
  ratio: number
  least: number
}

/** The colours of `tokens.css`, by name, as they are before anybody asks for more contrast. */
export function readColours(css: string): Map<string, Pair> {
  const first = css.slice(0, css.indexOf('@media'))
  // --ink: light-dark(#1c2326, #edece4);
  const line = /--(?<name>[a-z0-9-]{1,40}): light-dark\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\);/g
  return new Map(
    [...first.matchAll(line)].map(({ groups = {} }) => [
      groups.name ?? '',
      { light: groups.light ?? '', dark: groups.dark ?? '' },
    ]),
  )
}

/** Every pair that is measured. */
export function contrasts(css: string): Contrast[] {
  const colours = readColours(css)
  const measure = (token: string, on: string, what: string, theme: keyof Pair, least: number): Contrast => {
    const [front, back] = [colours.get(token), colours.get(on)]
    if (!front || !back) throw new Error(`tokens.css has no plain colour for ${token} or ${on}`)
    return { token, on, what, theme, least, ratio: ratioOf(front[theme], back[theme]) }
  }
  return (['light', 'dark'] as const).flatMap((theme) => [
    ...drawn.flatMap(({ token, what, least }) => surfaces.map((on) => measure(token, on, what, theme, least))),
    ...onColour.map(({ token, on, what }) => measure(token, on, what, theme, 4.5)),
  ])
}

/** The contrast of two colours as WCAG counts it. */
export function ratioOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The two tables of `docs/design.md`. */
export function contrastTables(css: string): string {
  const all = contrasts(css)
  const of = (token: string, on: string, theme: keyof Pair) => {
    // Down, not up: what is written is never more than what is drawn.
    const ratio = all.find((each) => each.token === token && each.on === on && each.theme === theme)?.ratio ?? 0
    return (Math.floor(ratio * 10) / 10).toFixed(1)
  }
  const head = surfaces.map((on) => `on ${on}`)
  const rows = drawn.map(({ token, what, least }) => {
    const cells = surfaces.map((on) => `${of(token, on, 'light')} / ${of(token, on, 'dark')}`)
    return `| \`${token}\` | ${what} | ${least} | ${cells.join(' | ')} |`
  })
  const own = onColour.map(
    ({ token, on, what }) =>
      `| \`${token}\` on \`${on}\` | ${what} | ${of(token, on, 'light')} / ${of(token, on, 'dark')} |`,
  )
  return [
    `| token | is | least | ${head.join(' | ')} |`,
    `| --- | --- | --- | ${head.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    '| text | is | light / dark |',
    '| --- | --- | --- |',
    ...own,
  ].join('\n')
}
