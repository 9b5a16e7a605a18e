/** What the stylesheets ask the system. */
const asks = /\(prefers-contrast: more\)/

/** Rules that were made to hold whatever the system says. */
const forced = new Set<CSSMediaRule>()

/**
 * Has the rules for more contrast hold, or leaves that to the system again. A page cannot change what the system
 * answers, so the question in the rules is changed; every panel keeps writing it as the standard does.
 */
export function showContrast(contrast: 'system' | 'more', sheets: Iterable<CSSStyleSheet>): void {
  for (const rule of forced) rule.media.mediaText = '(prefers-contrast: more)'
  forced.clear()
  if (contrast === 'system') return
  for (const sheet of sheets) for (const rule of sheet.cssRules) force(rule)
}

function force(rule: CSSRule): void {
  if (!(rule instanceof CSSMediaRule) || !asks.test(rule.media.mediaText)) return
  rule.media.mediaText = 'all'
  forced.add(rule)
}
