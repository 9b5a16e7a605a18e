/**
 * Words that say where in or around a town something is, or what stands there. They are never looked up alone
 * and never count against a town they stand beside; within a longer name ("North Shields") they do their part.
 */
export const placeWords: ReadonlySet<string> = new Set(
  `a along an and any anywhere area areas around at based bay beside between block branch bridge building buildings
  business by campus care cbd center central centre church city close club co college commuter company core corner
  county court cross district downtown east eastern estate everywhere floor flexible for from gate great greater green
  hall head headquarters hill home hospital hotel house hq hub hybrid in industrial inner inside international is
  job just lane level little local location locations lower main market metro metropolitan midtown mill mills
  multiple near nearby north northeast northern northwest of off office offices old on online onsite opposite or our
  outer outside outskirts over park parkway place plaza port quarter quay region regional remote retail river road
  room route school sea seafront shop site sites south southeast southern southwest square station store street
  studio suburb suburbs suite surrounding technology the to tower town trading travel union unit university upper us
  various vicinity view village virtual warehouse waterfront we west western wharf wide with within work working
  worldwide yard your zone anywhere nationwide head centre remotely first second third plant depot factory lab
  clinic surgery library museum theatre airport terminal base days week new`.split(/\s+/),
)

/** Words before which the name of a place is to be expected. */
export const placePrepositions: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'around',
  'of',
  'to',
  'from',
  'outside',
])

/** Words that name a part of a town when they stand before its name. */
export const directionWords: ReadonlySet<string> = new Set([
  'central',
  'east',
  'greater',
  'inner',
  'lower',
  'north',
  'outer',
  'south',
  'upper',
  'west',
])
