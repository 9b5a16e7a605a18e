/** Stands between two papers of one text, such as a mail and the job advert attached to it. */
export const paperDivider = '\n\n———\n\n'
