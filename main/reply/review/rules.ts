import { askRules } from './asks.ts'
import { dateRules } from './dates.ts'
import type { ReviewRule } from './define.ts'
import { leftoverRules } from './leftovers.ts'
import { nameRules } from './names.ts'
import { privateRules } from './private.ts'
import { promiseRules } from './promises.ts'
import { questionRules } from './questions.ts'
import { reasonRules } from './reason.ts'
import { shapeRules } from './shape.ts'
import { thanksRules } from './thanks.ts'
import { threatRules } from './threats.ts'
import { timingRules } from './timing.ts'
import { toneRules } from './tone.ts'

/** Everything a reply is looked over for. */
export const reviewRules: readonly ReviewRule[] = [
  ...shapeRules,
  ...timingRules,
  ...thanksRules,
  ...reasonRules,
  ...questionRules,
  ...toneRules,
  ...promiseRules,
  ...threatRules,
  ...askRules,
  ...nameRules,
  ...dateRules,
  ...leftoverRules,
  ...privateRules,
]
