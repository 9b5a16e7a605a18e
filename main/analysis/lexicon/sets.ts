const words = (list: string): readonly string[] => list.split(' ')

/** Sets of words that phrases name with `@`. Stems unless written with `=`. */
export const wordSets = {
  weekday: words('monday tuesday wednesday thursday friday mon tue tues wed thu thur thurs fri'),
  weekend: words('saturday sunday sat sun weekend'),
  count: words('one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10'),
  must: words('must should shall will need have require required expected'),
  modal: words('must should shall will may might can could'),
  be: words('=is =are =be =was =were =been =being =am'),
  the: words('the a an this that our your their its'),
  person: words('you candidate applicant employee worker incumbent individual successful'),
} as const

/** The name of a set. */
export type WordSet = keyof typeof wordSets
