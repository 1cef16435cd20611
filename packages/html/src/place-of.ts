/** Where a value stands: `sections[1].articles[0].body[3]`. Searched only when there is an error to tell. */
export function placeOf(around: object, wanted: unknown): string | undefined {
  return search(around, wanted)?.replace(/^\./, '')
}

function search(around: unknown, wanted: unknown): string | undefined {
  if (around === wanted) return ''
  if (typeof around !== 'object' || around === null) return undefined
  for (const [key, value] of Object.entries(around)) {
    const rest = search(value, wanted)
    if (rest !== undefined) return (Array.isArray(around) ? `[${key}]` : `.${key}`) + rest
  }
  return undefined
}
