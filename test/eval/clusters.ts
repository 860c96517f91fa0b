/** How well groups agree with the right ones, from 0 to 1. */
interface Agreement {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Over all pairs of items, or those that `counts` lets pass: is a pair in one group where it should be? */
export function pairwise(
  found: readonly string[],
  right: readonly string[],
  counts: (a: number, b: number) => boolean = () => true,
): Agreement & { readonly pairs: number; readonly others: number } {
  let [both, same, together, others] = [0, 0, 0, 0]
  for (let a = 0; a < found.length; a++)
    for (let b = a + 1; b < found.length; b++) {
      if (!counts(a, b)) continue
      const [isRight, isFound] = [right[a] === right[b], found[a] === found[b]]
      if (isRight) same++
      else others++
      if (isFound) together++
      if (isRight && isFound) both++
    }
  return { ...agreement(share(both, together), share(both, same)), pairs: same, others }
}

/** B-cubed (Bagga and Baldwin 1998): for each item the share of its group that belongs there, and that is there. */
export function bCubed(found: readonly string[], right: readonly string[]): Agreement {
  let [precision, recall] = [0, 0]
  for (let a = 0; a < found.length; a++) {
    const group = found.flatMap((id, b) => (id === found[a] ? [b] : []))
    const event = right.flatMap((id, b) => (id === right[a] ? [b] : []))
    const both = group.filter(b => right[b] === right[a]).length
    precision += both / group.length
    recall += both / event.length
  }
  return agreement(precision / found.length, recall / found.length)
}

function agreement(precision: number, recall: number): Agreement {
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
