import { agencyName, knownAgencies } from '../lexicon/agencies.ts'

// `Ministry of Labour and Manpower`, `Office of Personnel Management`, `Ashford City Council Recruitment`
const publicBody =
  /\b(?:ministry|department of|office of|council|university|college|school|hospitals?|municipality|borough|county|nhs|police|government|authority)\b/i

/** Whether a name is that of a staffing firm. */
export function isAgencyName(name: string): boolean {
  if (publicBody.test(name)) return false
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
}
