/** Where a value stands in an issue: `sections[1].articles[0].body[3]`. Searches, so that only an error asks for it. */
export function placeOf(issue: object, wanted: unknown): string | undefined {
  return search(issue, wanted)?.replace(/^\./, '')
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
