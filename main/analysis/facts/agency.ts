import { remember } from '../../../common/remember.ts'
import { agencyName, knownAgencies } from '../lexicon/agencies.ts'

// `Ministry of Labour and Manpower`, `Office of Personnel Management`, `Ashford City Council Recruitment`
const publicBody =
  /\b(?:ministry|department of|office of|council|university|college|school|hospitals?|municipality|borough|county|nhs|police|government|authority)\b/i

// `Ash Airways Recruitment`, `Rowan Hotels Careers`: the desk of a house that does something else
const houseDesk =
  /\b(?:airways|airlines|airport|trains|rail|railways?|buses|hotels?|resorts?|bank|banking|insurance|foods?|brewery|bakery|bakeries|stores|supermarkets?|homes|housing|trust|hospice|museums?|gallery|theatre|energy|water|motors|farms|dental|vets|pharmacy|logistics|freight|couriers|restaurants?|gyms|leisure|cinemas|charity|society|association|foundation|academy|nursery|nurseries|clinic|surgery)\s(?:recruitment|recruiting|resourcing|careers|talent)$/i

/** Whether a name is that of a staffing firm. */
export const isAgencyName = remember((name): boolean => {
  if (publicBody.test(name) || houseDesk.test(name)) return false
  if (agencyName.test(name)) return true
  const key = name
    .toLowerCase()
    .replace(/\b(?:ltd|limited|inc|llc|plc|pty|pvt)\b\.?/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return (
    knownAgencies.has(key) ||
    knownAgencies.has(key.replace(/^the /, '')) ||
    knownAgencies.has(key.split(' ').slice(0, 2).join(' '))
  )
})
