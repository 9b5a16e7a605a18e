import { enGb } from '../../../common/words/en-gb.ts'
import { t } from '../../../common/words/t.ts'
import { formatList } from '../../ui/format.ts'

/** What a sentence of the reply rests on, in words: "a limit you set and the verdict". */
export function restsOn(rules: readonly string[]): string {
  const otherwise = t('reply.restsOnText')
  const names = rules.map((rule) => {
    const theme = rule.split(/[/:.]/u, 1)[0] ?? ''
    return isTheme(theme) ? t(`rules.${theme}`) : otherwise
  })
  return formatList(names.length === 0 ? [otherwise] : [...new Set(names)])
}

function isTheme(theme: string): theme is keyof typeof enGb.rules {
  return Object.hasOwn(enGb.rules, theme)
}
