import { articles } from '../../../common/articles.ts'
import { t } from '../../../common/words/t.ts'
import { hasWords } from '../rules/rules-by-theme.ts'
import { verdictSteps } from './verdict-steps.ts'

/** The parts of the help that are looked through as a whole. */
export const helpParts = ['verdict', 'marks', 'rules', 'articles', 'keys', 'privacy'] as const
export type HelpPart = (typeof helpParts)[number]

const privacyLines = ['here', 'network', 'rules', 'send', 'kept'] as const

/** What stays with the person, a sentence each. */
export function privacySentences(): string[] {
  return privacyLines.map((line) => t(`help.privacy.${line}`))
}

/** Whether a part has the words typed. The rules are looked through one by one elsewhere. */
export function partHasWords(part: HelpPart, typed: string, keys: string): boolean {
  return hasWords(`${t(`help.parts.${part}`)} ${wordsOf(part, keys)}`, typed)
}

function wordsOf(part: HelpPart, keys: string): string {
  switch (part) {
    case 'verdict':
      return [
        t('help.verdictIntro'),
        ...verdictSteps.map((step) => t(`help.steps.${step}`)),
        t('help.verdictOutro'),
      ].join(' ')
    case 'marks':
      return [
        ...(['talk', 'stop', 'fact', 'open', 'you'] as const).map((kind) => t(`help.marks.${kind}`)),
        ...(['talk', 'stop', 'fact', 'open'] as const).map((kind) => t(`letter.kinds.${kind}`)),
        t('help.marksNote'),
      ].join(' ')
    case 'rules':
      return t('help.rulesIntro')
    case 'articles':
      return articles.map((id) => `${t(`articles.${id}.title`)} ${t(`articles.${id}.idea`)} ${id}`).join(' ')
    case 'keys':
      return keys
    case 'privacy':
      return privacySentences().join(' ')
  }
}
