/** Longest text that is read, in UTF-16 code units; the rest is kept but not read. */
export const maxReadLength = 1_000_000

/** Longest text that is taken at all, in UTF-16 code units. */
export const maxTextLength = 5_000_000

/** Largest file that is read, in bytes. */
export const maxFileBytes = 20_000_000

/** What is said of a larger file, by whoever notices first. */
export const fileTooLarge =
  'This file is larger than 20 MB. Open it, select the words that matter, copy, and paste them here.'
