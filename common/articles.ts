/** The five source articles. */
export const articles = ['A1', 'A2', 'A3', 'A4', 'A5'] as const
export type Article = (typeof articles)[number]
