/** A document taken apart. The body keeps its line numbers: empty lines stand for the front matter. */
export interface Split {
  yaml: string | undefined
  body: string
}

/** Takes off the YAML between a first line `---` and the next `---`, and a byte order mark before it. */
export function splitFrontMatter(text: string): Split {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const match = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?<=[\n\r])---[ \t]*(?=[\n\r]|$)/.exec(source)
  if (!match) return { yaml: undefined, body: source }
  const [whole, yaml = ''] = match
  const lines = whole.match(/\r\n|\n|\r/g) ?? []
  return { yaml, body: '\n'.repeat(lines.length) + source.slice(whole.length) }
}
