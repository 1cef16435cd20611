/** The beginning of a text that is longer than `most` characters, with a sign that there was more. */
export function shorten(text: string, { most }: { most: number }): string {
  if (text.length <= most) return text
  const begin = text.slice(0, most - 1)
  return `${/[\uD800-\uDBFF]$/.test(begin) ? begin.slice(0, -1) : begin}…`
}
