import { linesOf } from '../lines.ts'

/** The entries of YAML, each a key with all that belongs to it, so that one that is broken spoils no other. */
export function chunksOf(yaml: string): { text: string; start: number }[] {
  const starts: number[] = []
  let lead: string | undefined
  for (const { text, start } of linesOf(yaml)) {
    const [, space = ''] = /^(\s*)[^\s#\]}-]/.exec(text) ?? []
    if (text.trim() === '' || /^\s*[#\]}-]/.test(text)) continue
    lead ??= space
    if (space.length <= lead.length) starts.push(start)
  }
  return starts.map((start, index) => ({ text: yaml.slice(start, starts[index + 1]), start }))
}
