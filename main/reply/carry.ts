/**
 * What the person made of one draft, carried over to another: their own sentences stay, what they took out stays out.
 * `before` is the draft they began from, `edited` what they made of it, `after` the draft that takes its place.
 */
export function carryOver(before: string, edited: string, after: string): string {
  return edited === before ? after : edited
}
