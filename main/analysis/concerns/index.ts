import type { ConcernRule } from './define.ts'
import { travel } from './travel.ts'

/** Every rule, by theme. A new theme is one line here. */
export const concernRules: readonly ConcernRule[] = [...travel]
