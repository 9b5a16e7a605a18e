/** Month by the first three letters of its name, lower case; 1 is January. */
export const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Weekday by the first three letters of its name, lower case, also misspelt; 0 is Monday. */
export const weekdayNumbers: Readonly<Record<string, number>> = {
  mon: 0,
  mun: 0,
  tue: 1,
  tus: 1,
  wed: 2,
  wen: 2,
  thu: 3,
  thr: 3,
  fri: 4,
  fir: 4,
  sat: 5,
  sun: 6,
}

/** The hours of a clock face as words, lower case. */
export const hourWords: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Numbers written as words, lower case. */
export const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  'forty five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  couple: 2,
}
