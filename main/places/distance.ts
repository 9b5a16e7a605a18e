/** A point on the earth. */
export interface Point {
  /** Degrees north, -90 to 90. */
  lat: number
  /** Degrees east, -180 to 180. */
  lng: number
}

const earthRadiusKm = 6371
const radiansPerDegree = Math.PI / 180

/** Distance in kilometres along a great circle (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const halfLat = ((b.lat - a.lat) * radiansPerDegree) / 2
  const halfLng = ((b.lng - a.lng) * radiansPerDegree) / 2
  const cosines = Math.cos(a.lat * radiansPerDegree) * Math.cos(b.lat * radiansPerDegree)
  const chord = Math.sin(halfLat) ** 2 + cosines * Math.sin(halfLng) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}
