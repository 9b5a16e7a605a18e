/** The place of each table in the index `kept_words`: a row there is eight times the number of the row, plus this. */
export const wordPlaces = { event: 1, interview: 2, debrief: 3, contact: 4, firm: 5 } as const
