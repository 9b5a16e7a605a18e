import type { TravelAmount } from '../../../common/reading.ts'
import type { Phrase } from '../text/match.ts'

/** Phrases that say how much business travel there is. */
interface TravelRow {
  value: TravelAmount
  any: readonly Phrase[]
}

/** Travel in words; the first row that fits a phrase wins by its length, so "no overnight travel" is not "overnight travel". */
export const travelRows: readonly TravelRow[] = [
  {
    value: 'none',
    any: [
      'no|zero|without travel|travelling',
      'no business|overnight|regular|work|international travel',
      'travel is|are not required|needed|expected|involved|necessary',
      "travel isn't required|needed|expected|involved|necessary",
      'travel no $',
      'travel none',
      'travel required no|none',
      'travel requirement no|none',
      'not require travel',
      "doesn't|don't|won't|not require|involve|need|include any? travel",
      'travel not required|needed|expected|applicable',
      'never travel',
      'no need to travel',
      'not be? required|expected|asked to travel',
      "you won't travel",
    ],
  },
  {
    value: 'occasional',
    any: [
      'occasional|occasionally|some|minimal|limited|infrequent|little|light|modest|adhoc .. travel|travelling',
      'ad hoc travel',
      'travel is|are? minimal|limited|occasional|infrequent|rare|light',
      'travel .. occasionally|rarely|infrequently',
      'travel .. from time to time|now and again|now and then',
      'travel may be required|needed|necessary|expected',
      'may|might|could be? required|expected|asked|need? to travel',
      'may|might travel',
      'travel as|when|if .. required|needed|necessary',
      'occasional|occasionally|some .. business|day|overnight|domestic|international trips|trip|visits|stays',
      'day trips|trip|visits .. year',
      'occasional|infrequent site|client visits|visit|meetings',
      'travel @count|{number} times|time =a|per year|quarter',
      'quarterly|annual|yearly .. travel|trip|offsite|onsite|retreat|meetup',
      'once or twice =a|per year',
      '@count or @count times =a year',
      'opportunity|ability|chance|willing|willingness|able .. to .. travel occasionally',
      'very little travel',
    ],
  },
  {
    value: 'regular',
    any: [
      'regular|regularly|frequent|frequently|extensive|extensively|constant|significant|heavy|substantial|considerable|consistently|routine|weekly|monthly|daily .. travel|travelling|trips',
      'travel .. regularly|frequently|extensively|weekly|often|constantly',
      'extensive|frequent|regular|weekly business|overnight|client|customer|site trips|trip|visits|stays|stay',
      'nights|night =away .. home|week|month',
      'away from home',
      'field based',
      'field =sales =rep|=representative|=executive|=manager|=engineer',
      'on =the road',
      'territory .. travel',
      'travel throughout|across|around .. territory|region|country|state|area|uk|ireland|globe|world',
      'travel nationally|internationally|nationwide|worldwide|globally',
      'national|international|nationwide|global|worldwide|overnight travel',
      'travel overnight|interstate',
      'travel to client|customer|various|different|multiple|other site|sites|offices|locations|premises|homes|branches',
      'travel between client|customer|site|sites|locations|offices|homes',
      'willing|willingness|able|ability|prepared|must|required|expected|need|flexible to travel',
      'travel .. is|are required|essential|expected|necessary',
      'travel required|essential|expected',
      'travel yes $',
      'full|significant|high travel',
      'business trips',
      'living out of|from =a suitcase',
      'visiting clients|customers|sites|stores|practices .. region|territory|area|country|county',
      'cover|covering|covers =a|=the .. territory|region|patch',
    ],
  },
]

/** A share of travel; the figure with the per cent sign is the share. */
export const travelShares: readonly Phrase[] = [
  '{percent} .. travel|travelling|trips',
  'travel|travelling .. {percent}',
  'travel|travelling ..5 up to {percent}',
  'travel requirement ..4 {percent}',
  'travel required ..4 {percent}',
  '{percent} of? the? time|your|week|year .. on =the road',
  'on =the road ..4 {percent}',
  '{percent} .. =away from home',
  'away from home ..4 {percent}',
  '{percent} on =the road',
  '{percent} .. road',
  '{number} {percent} travel',
]
