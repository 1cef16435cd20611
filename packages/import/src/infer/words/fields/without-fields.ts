import type { FieldIn } from './fields-in.ts'

/** A line with a tab in the place of each of its fields. */
export function withoutFields(line: string, fields: readonly FieldIn[]): string {
  let done = 0
  const kept = fields.map(({ start, end }) => {
    const part = line.slice(done, start)
    done = end
    return part
  })
  return [...kept, line.slice(done)].join('\t')
}
