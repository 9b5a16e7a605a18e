import type { DocumentKind } from '../../../common/reading.ts'
import type { Phrase } from '../text/match.ts'

/**
 * What makes a hit say nothing: `hypothetical` ("if you need to reschedule"), `denied` ("unable to offer you"),
 * `candidates` (speaks of applicants in general, as adverts do), `round` ("selected for the next round"),
 * `thanks` ("thank you for coming in on Tuesday").
 */
export type KindGuard = 'hypothetical' | 'denied' | 'candidates' | 'round' | 'thanks'

/** One family of phrases that speak for one kind of document; a family counts once however often it is found. */
export interface KindPhrases {
  kind: DocumentKind
  /** 8 outweighs all else, 4 decides alone, 3 is strong, 1 only tips the scale. */
  weight: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  phrases: readonly Phrase[]
  unless?: readonly KindGuard[]
  /** A kind that these words make unlikely: nobody pitches a post to someone who has applied for it. */
  against?: DocumentKind
  /** `job-talk`: counts less in a text that does not speak of a job, as friends and shops say it too; `no-job-talk`: counts only there. */
  needs?: 'job-talk' | 'no-job-talk'
  /** Sentences it must find, the words in `[[…]]`. */
  hits: readonly string[]
  /** Sentences it must pass over. */
  misses: readonly string[]
}
