import { type ConcernKind, concernKinds } from '../../../common/reading.ts'
import { type Answer, noFacts } from '../answers.ts'

/** What a person would type into a search box for each kind of concern; `*` stands for any ending. */
const keywords: Record<ConcernKind, string> = {
  'on-site':
    'on-site, on site, onsite, in-office, in the office, office-based, office based, hybrid, in person, days in office',
  relocation: 'relocate, relocation, relocating, must live, local candidates, must be based in, willing to move',
  'own-transport':
    "driving licence, driving license, driver's licence, driver's license, drivers licence, drivers license, own car, own vehicle, own transport, reliable transportation, reliable vehicle, full clean licence",
  travel: 'travel, travelling, traveling, overnight stay*, business trip*, client sites, client visits',
  shifts: 'shift, shifts, rota, night*, evening*, weekend*, saturday*, sunday*, bank holiday*, public holiday*',
  hours:
    'overtime, on-call, on call, standby, long hours, extended hours, irregular hours, flexible hours, additional hours',
  insecure:
    'temporary, temp, seasonal, fixed-term, fixed term, contract, contractor, freelance, casual, zero-hours, zero hours, internship, intern, volunteer',
  'variable-pay':
    'commission, commissions, ote, on-target earnings, piece rate, performance-based pay, unpaid, self-employed, self employed',
  'no-benefits':
    'no benefits, without benefits, not eligible for benefits, 1099, unpaid leave, own computer, own tools, own phone, own equipment, own laptop, own insurance',
  physical:
    'lift, lifting, heavy, standing, on your feet, outdoors, outdoor, hazardous, noisy, physically demanding, manual handling',
  targets:
    'target, targets, quota, quotas, kpi, kpis, cold calling, cold calls, door to door, door-to-door, lead generation, under pressure',
  checks:
    'background check*, criminal record*, dbs, drug test*, drug screen*, credit check*, security clearance, medical examination, police check*, pre-employment check*',
  process:
    'assessment, case study, take-home, take home, presentation, second interview, final round, panel, coding test, technical test, several rounds, trial shift',
  outlook:
    'restructuring, restructure, redundancy, redundancies, layoff*, high turnover, turnover, hiring freeze, subject to funding',
  scam: 'telegram, whatsapp, registration fee, processing fee, bank details, bank account, passport, no experience required, no experience necessary, no experience needed, work from home and earn, be your own boss, earn up to, training fee, starter kit, hangouts, western union, wire transfer, money transfer',
}

/** `lift, weekend*` as one pattern over whole words. */
function patternOf(words: string): RegExp {
  const choices = words
    .split(', ')
    .map((word) => word.replace(/[-']/g, (sign) => (sign === "'" ? "['’]" : '[-–]')).replace('*', '\\w{0,6}'))
  return new RegExp(`(?<!\\w)(?:${choices.join('|')})(?!\\w)`, 'gi')
}

const patterns = concernKinds.map((kind) => [kind, patternOf(keywords[kind])] as const)

/** Bare keyword search: a kind is found wherever one of its words stands, and the first three places show it. */
export function searchKeywords(text: string): Answer {
  const concerns = patterns.flatMap(([kind, pattern]): Answer['concerns'] => {
    const evidence = [...text.matchAll(pattern)]
      .slice(0, 3)
      .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    return evidence.length > 0 ? [{ rule: kind, kind, evidence }] : []
  })
  return { kind: null, facts: noFacts(), concerns }
}

/** How many words the lists hold, for the report. */
export function keywordCount(): number {
  return Object.values(keywords).reduce((total, words) => total + words.split(', ').length, 0)
}
