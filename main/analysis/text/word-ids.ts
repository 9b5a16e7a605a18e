/** Some words by their form or stem ids. */
export interface WordIds {
  has(id: number): boolean
}

/** Some words of the rules, to be asked for with every word of a text: quicker than a set, as their ids are small. */
export function wordIds(ids: readonly number[]): WordIds {
  return new IdTable(ids)
}

class IdTable implements WordIds {
  readonly #isIn: Uint8Array

  constructor(ids: readonly number[]) {
    this.#isIn = new Uint8Array(Math.max(0, ...ids) + 1)
    for (const id of ids) this.#isIn[id] = 1
  }

  has(id: number): boolean {
    return id < this.#isIn.length && this.#isIn[id] === 1
  }
}
