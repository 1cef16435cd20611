/** A place in a value where something stands: an entry of a list, or a field. */
export interface Slot {
  get: () => unknown
  /** Puts values there instead: none removes the place; of several, a field takes the first. */
  put: (...values: unknown[]) => void
}

/** Every place in a value, the outermost first. */
export function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return []
  const slots = Array.isArray(value) ? entriesOf(value) : fieldsOf(value as Record<string, unknown>)
  return slots.flatMap((slot) => [slot, ...slotsOf(slot.get())])
}

function entriesOf(list: unknown[]): Slot[] {
  return list.map((_, index) => ({
    get: () => list[index],
    put: (...values) => {
      list.splice(index, 1, ...values)
    },
  }))
}

function fieldsOf(record: Record<string, unknown>): Slot[] {
  return Object.keys(record).map((key) => ({
    get: () => record[key],
    put: (...values) => {
      if (values.length === 0) delete record[key]
      else record[key] = values[0]
    },
  }))
}
