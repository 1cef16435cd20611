import type { Random } from '../random.ts'
import { mutateText } from './mutate-text.ts'
import { mutateValue } from './mutate-value.ts'

/** A child of an input, and of others like it: changed in a few places. The input is left as it was. */
export function mutate(
  input: unknown,
  { chance, others }: { chance: Random; others: readonly unknown[] },
): unknown {
  let result = input
  do {
    const other = chance.pick(others)
    result =
      typeof result === 'string'
        ? mutateText(result, { chance, other: typeof other === 'string' ? other : JSON.stringify(other) })
        : mutateValue(result, { chance, other })
  } while (chance.below(2) === 0)
  return result
}
