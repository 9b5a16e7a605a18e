import { checks } from './checks.ts'
import type { ConcernRule, LookRule, ShownRule } from './define.ts'
import { hours } from './hours.ts'
import { insecure } from './insecure.ts'
import { noBenefits } from './no-benefits.ts'
import { onSite } from './on-site.ts'
import { outlook } from './outlook.ts'
import { ownTransport } from './own-transport.ts'
import { physical } from './physical.ts'
import { process } from './process.ts'
import { relocation } from './relocation.ts'
import { lookAlikeAddresses } from './scam/addresses.ts'
import { disguises } from './scam/disguises.ts'
import { scamFees } from './scam/fees.ts'
import { scamHiring } from './scam/hiring.ts'
import { scamMoney } from './scam/money.ts'
import { scamPapers } from './scam/papers.ts'
import { scamParcels } from './scam/parcels.ts'
import { scamPay } from './scam/pay.ts'
import { scamPressure } from './scam/pressure.ts'
import { scamPromises } from './scam/promises.ts'
import { scamSchemes } from './scam/schemes.ts'
import { scamSenders } from './scam/senders.ts'
import { shifts } from './shifts.ts'
import { targets } from './targets.ts'
import { travel } from './travel.ts'
import { variablePay } from './variable-pay.ts'

/** Every rule that looks for phrases, by theme. A new theme is one line here. */
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
  ...scamFees,
  ...scamPapers,
  ...scamMoney,
  ...scamParcels,
  ...scamHiring,
  ...scamPressure,
  ...scamPromises,
  ...scamSchemes,
]

/** Every rule that looks at more than words: who writes, where links lead, how much is paid for what. */
export const lookRules: readonly LookRule[] = [...scamSenders, ...lookAlikeAddresses, ...disguises, ...scamPay]

/** All of them, as they are told of. */
export const everyRule: readonly ShownRule[] = [...concernRules, ...lookRules]
