import { checks } from './checks.ts'
import type { ConcernRule } from './define.ts'
import { hours } from './hours.ts'
import { insecure } from './insecure.ts'
import { noBenefits } from './no-benefits.ts'
import { onSite } from './on-site.ts'
import { outlook } from './outlook.ts'
import { ownTransport } from './own-transport.ts'
import { physical } from './physical.ts'
import { process } from './process.ts'
import { relocation } from './relocation.ts'
import { scam } from './scam.ts'
import { shifts } from './shifts.ts'
import { targets } from './targets.ts'
import { travel } from './travel.ts'
import { variablePay } from './variable-pay.ts'

/** Every rule, by theme. A new theme is one line here. */
export const concernRules: readonly ConcernRule[] = [
  ...onSite,
  ...relocation,
  ...ownTransport,
  ...travel,
  ...shifts,
  ...hours,
  ...insecure,
  ...variablePay,
  ...noBenefits,
  ...physical,
  ...targets,
  ...checks,
  ...process,
  ...outlook,
  ...scam,
]
