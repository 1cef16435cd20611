/**
 * A value in which each `{ "repeat": …, "times": … }` has become what it stands for: in a list that many entries,
 * elsewhere that many times the text. `#` in a repeated text is the number of the repetition, from 0, where the
 * repetition says `"numbered": true`.
 */
export function expand<T>(value: T): T extends unknown[] ? unknown[] : unknown
export function expand(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    return value.flatMap((entry) => (isRepetition(entry) ? repetitions(entry) : [expand(entry)]))
  }
  if (isRepetition(value)) return repetitions(value).join('')
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, expand(field)]))
}

interface Repetition {
  repeat: unknown
  times: number
  numbered?: boolean
}

function isRepetition(value: unknown): value is Repetition {
  return typeof value === 'object' && value !== null && 'repeat' in value && 'times' in value
}

function repetitions({ repeat, times, numbered = false }: Repetition): unknown[] {
  return Array.from({ length: times }, (_, index) =>
    numbered && typeof repeat === 'string' ? repeat.replaceAll('#', String(index)) : expand(repeat),
  )
}
