import { answerPhrases } from './kind-answers.ts'
import { meetingPhrases } from './kind-meetings.ts'
import type { KindPhrases } from './kind-phrases.ts'
import { pitchPhrases } from './kind-pitches.ts'

/** The phrase families, by kind. */
export const kindPhrases: readonly KindPhrases[] = [...meetingPhrases, ...answerPhrases, ...pitchPhrases]
