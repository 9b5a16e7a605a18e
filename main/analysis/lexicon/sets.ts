const words = (list: string): readonly string[] => list.split(' ')

/** Each word exactly so or with an s: "designer" and "designers" but not "design". */
const forms = (list: string): readonly string[] => words(list).flatMap((word) => [`=${word}`, `=${word}s`])

/** Sets of words that phrases name with `@`. Stems unless written with `=`. */
export const wordSets = {
  weekday: words('monday tuesday wednesday thursday friday mon tue tues wed thu thur thurs fri'),
  weekend: words('saturday sunday sat sun weekend'),
  count: words('one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10'),
  must: words('must should shall will need have require required expected'),
  modal: words('must should shall will may might can could'),
  be: words('=is =are =be =was =were =been =being =am'),
  the: words('the a an this that our your their its'),
  /** Words that name the holder of a job; a title ends with one. */
  occupation: forms(
    'accountant adviser advisor agent aide analyst architect assistant associate attendant baker barista bartender bookkeeper builder buyer carer caretaker carpenter cashier chef cleaner clerk coach consultant controller cook coordinator courier designer developer dispatcher driver editor electrician engineer executive fitter grader handyman headteacher instructor janitor joiner journalist labourer laborer lecturer librarian machinist manager mechanic merchandiser nurse officer operator operative packer painter paralegal paramedic pharmacist photographer picker planner plumber porter practitioner producer programmer receptionist recruiter representative rep researcher scientist secretary specialist steward surveyor teacher technician technologist tester therapist trainer translator tutor typist waiter waitress welder writer rn lpn cna administrator worker hygienist advocate lifeguard guard guide host server supervisor',
  ),
  person: words('you candidate applicant employee worker incumbent individual successful'),
  not: words(
    "=not =never =won't =don't =didn't =doesn't =isn't =aren't =wasn't =can't =cannot =haven't =hasn't =couldn't",
  ),
} as const

/** The name of a set. */
export type WordSet = keyof typeof wordSets
