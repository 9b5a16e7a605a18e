/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Words that are written in two ways in the names of places. */
const shortWords: Readonly<Record<string, string>> = { saint: 'st', sainte: 'st', mount: 'mt', fort: 'ft' }

/**
 * The form under which a place name is looked up: lower case, without accents, dots and apostrophes,
 * words parted by one space, "Saint" as "st". The packed file is sorted by it, so a change here asks for a rebuild.
 */
export function placeKey(name: string): string {
  // Most names are plain words; they need none of the rest.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)) return shorten(name.toLowerCase())
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’‘`´ʻʼ.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return shorten(plain)
}

function shorten(key: string): string {
  return key.replace(/\b(?:sainte?|mount|fort)\b/g, (word) => shortWords[word] ?? word)
}
