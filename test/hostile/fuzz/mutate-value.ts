import type { Random } from '../random.ts'
import { mutateText } from './mutate-text.ts'
import { nodes, wrappings } from './nodes.ts'
import { type Slot, slotsOf } from './slots.ts'

interface ValueOptions {
  chance: Random
  /** Another input, to take parts of. */
  other: unknown
}

/** A tree or an issue with one change: in a text of it, or in its structure. The value is left as it was. */
export function mutateValue(value: unknown, { chance, other }: ValueOptions): unknown {
  const changed = structuredClone(value)
  const slots = slotsOf(changed)
  const parts = slotsOf(other).map((slot) => slot.get())
  if (slots.length === 0) return structuredClone(other)
  const texts = slots.filter((slot) => typeof slot.get() === 'string')
  if (texts.length > 0 && chance.below(2) === 0) {
    const slot = chance.pick(texts)
    const words = parts.filter((part) => typeof part === 'string')
    slot.put(mutateText(String(slot.get()), { chance, other: chance.pick([...words, '甲']) }))
  } else {
    chance.pick(changes)(chance.pick(slots), { chance, slots, parts })
  }
  return changed
}

interface Surroundings {
  chance: Random
  /** All places of the value. */
  slots: Slot[]
  /** All that stands in another input. */
  parts: unknown[]
}

const changes: ((slot: Slot, surroundings: Surroundings) => void)[] = [
  function remove(slot) {
    slot.put()
  },
  function double(slot) {
    slot.put(slot.get(), structuredClone(slot.get()))
  },
  function swap(slot, { chance, slots }) {
    const second = chance.pick(slots)
    const [one, two] = structuredClone([slot.get(), second.get()])
    slot.put(two)
    second.put(one)
  },
  function splice(slot, { chance, parts }) {
    slot.put(structuredClone(chance.pick([...parts, null])))
  },
  function insert(slot, { chance }) {
    slot.put(structuredClone(chance.pick(nodes)), slot.get())
  },
  function wrap(slot, { chance }) {
    slot.put({ ...chance.pick(wrappings), children: [slot.get()] })
  },
]
