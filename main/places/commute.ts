import type { CommuteMode } from '../../common/situation.ts'
import { distanceKm } from './distance.ts'
import type { Gazetteer, Place, PlaceMatch } from './gazetteer.ts'
import { isWorldKnown } from './major-cities.ts'

/** A one-way commute, estimated from the distance alone. */
export interface CommuteEstimate {
  /** Whole minutes, door to door. */
  minutes: number
  /** Straight-line distance in kilometres, to one decimal. */
  distanceKm: number
  mode: CommuteMode
  from: Place
  to: Place
  /** One sentence for the person: what the figure rests on. */
  assumption: string
}

/** How much longer roads are than the straight line. */
const roadFactor = 1.3
/** Within this straight distance the names are too coarse to tell anything apart, in km. */
const sameTownKm = 3
/** How much longer the way within one of the largest cities is. */
const largeCityFactor = 1.5
/** How many readings of the home are tried. */
const maxHomes = 4
/** A town abroad is meant only if its name is known everywhere or its country or state is named. */
const leastScoreAbroad = 0.9

/** Where towns are laid out for cars, and how much sooner one is there beyond the town. */
const wideRoads = { countries: new Set(['US', 'CA', 'AU']), factor: 0.88, fromKm: 20 }

/** How one way of getting about is turned into minutes. */
interface ModeModel {
  /** Straight kilometres and the average speed at that distance in km/h, in rising order; in between by proportion. */
  speeds: readonly (readonly [straightKm: number, kmPerHour: number])[]
  /** Minutes that every trip takes besides: parking, walking to the stop, waiting. */
  extraMinutes: number
  /** Shortest commute that is plausible between two unknown addresses in one town, in minutes. */
  leastMinutes: number
  /** How the sentence names it. */
  words: string
}

const modes: Readonly<Record<CommuteMode, ModeModel>> = {
  car: {
    speeds: [
      [5, 25],
      [15, 42],
      [35, 63],
      [80, 88],
    ],
    extraMinutes: 5,
    leastMinutes: 15,
    words: 'by car',
  },
  transit: {
    speeds: [
      [5, 18],
      [20, 30],
      [60, 45],
      [200, 90],
    ],
    extraMinutes: 12,
    leastMinutes: 20,
    words: 'by bus or train',
  },
  bike: { speeds: [[0, 15]], extraMinutes: 2, leastMinutes: 12, words: 'by bike' },
  walk: { speeds: [[0, 4.8]], extraMinutes: 0, leastMinutes: 20, words: 'on foot' },
}

/**
 * The commute from `home` to the nearest of `places`, both as people write them.
 * Null when the home or all of the places cannot be found. A name that several places bear is taken
 * for the one that suits the other end best.
 */
export function estimateCommute(
  gazetteer: Gazetteer,
  home: string,
  places: readonly string[],
  mode: CommuteMode,
): CommuteEstimate | null {
  const homes = gazetteer.find(home).slice(0, maxHomes)
  const options = homes.flatMap((from) =>
    places.flatMap((place) => {
      const to = gazetteer.find(place, from.place)[0]
      return to && isBelievable(from, to) ? [{ from, to, km: distanceKm(from.place, to.place) }] : []
    }),
  )
  const likeliest = options.reduce((most, { from, to }) => Math.max(most, from.score + to.score), -Infinity)
  const likeliestHome = options.find(({ from, to }) => from.score + to.score === likeliest)?.from
  const nearest = options
    .filter(({ from }) => from === likeliestHome)
    .reduce<(typeof options)[number] | null>((best, option) => (best && best.km <= option.km ? best : option), null)
  return nearest && estimate(nearest.from.place, nearest.to.place, nearest.km, mode)
}

function isBelievable(from: PlaceMatch, to: PlaceMatch): boolean {
  return from.place.country === to.place.country || to.score >= leastScoreAbroad
}

function estimate(from: Place, to: Place, straightKm: number, mode: CommuteMode): CommuteEstimate {
  const isWithinLargeCity = straightKm < sameTownKm && isWorldKnown(to.name, to.country)
  const isWide = mode === 'car' && straightKm >= wideRoads.fromKm && wideRoads.countries.has(to.country)
  const factor = isWithinLargeCity ? largeCityFactor : isWide ? wideRoads.factor : 1
  const minutes = Math.round(commuteMinutes(straightKm, mode) * factor)
  return {
    minutes,
    distanceKm: Math.round(straightKm * 10) / 10,
    mode,
    from,
    to,
    assumption: sentence({ from, to, straightKm, minutes, mode }),
  }
}

/** Minutes for a straight distance, one way, with the usual detours and waits. */
export function commuteMinutes(straightKm: number, mode: CommuteMode): number {
  const { speeds, extraMinutes, leastMinutes } = modes[mode]
  const travelMinutes = ((straightKm * roadFactor) / speedAt(straightKm, speeds)) * 60
  return Math.max(leastMinutes, Math.round(travelMinutes + extraMinutes))
}

function speedAt(straightKm: number, speeds: ModeModel['speeds']): number {
  let [lastKm, lastSpeed] = speeds[0] ?? [0, 1]
  for (const [km, speed] of speeds) {
    if (straightKm <= km) {
      const share = km === lastKm ? 1 : Math.max(0, (straightKm - lastKm) / (km - lastKm))
      return lastSpeed + (speed - lastSpeed) * share
    }
    lastKm = km
    lastSpeed = speed
  }
  return lastSpeed
}

const kmPerMile = 1.609344
/** Where road signs are in miles. */
const mileCountries: ReadonlySet<string> = new Set(['GB', 'US'])

interface Trip {
  from: Place
  to: Place
  straightKm: number
  minutes: number
  mode: CommuteMode
}

function sentence({ from, to, straightKm, minutes, mode }: Trip): string {
  const time = `about ${duration(minutes)} ${modes[mode].words}`
  if (straightKm < sameTownKm) return `Both ends are in or near ${to.name}, so ${time}.`
  const isMiles = mileCountries.has(from.country)
  const far = isMiles ? `${Math.round(straightKm / kmPerMile)} miles` : `${Math.round(straightKm)} km`
  return `${from.name} to ${to.name} is ${far} in a straight line, ${time}.`
}

function duration(minutes: number): string {
  if (minutes < 100) return `${minutes} minutes`
  const tens = Math.round(minutes / 10) * 10
  const [hours, rest] = [Math.floor(tens / 60), tens % 60]
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}${rest > 0 ? ` ${rest} minutes` : ''}`
}
