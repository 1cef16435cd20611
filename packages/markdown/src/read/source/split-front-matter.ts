/** A document taken apart. The body keeps its lines and offsets: spaces stand for the front matter. */
export interface Split {
  yaml: { value: string; start: number } | undefined
  body: string
}

/** Takes off the YAML between a first line `---` and the next `---`, and a byte order mark before it. */
export function splitFrontMatter(text: string): Split {
  const match = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?<=[\n\r])---[ \t]*(?=[\n\r]|$)/.exec(text)
  if (!match) return { yaml: undefined, body: text.replace(/^\ufeff/, ' ') }
  const [whole, value = ''] = match
  const start = whole.search(/[\n\r]/) + (/^[^\n\r]*\r\n/.test(whole) ? 2 : 1)
  return { yaml: { value, start }, body: whole.replace(/[^\n\r]/g, ' ') + text.slice(whole.length) }
}
