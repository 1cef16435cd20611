import type { Said } from './lines-of.ts'

/** A text as it is typed for a mail: lines broken at a measure, each paragraph two characters in, a blank line between two. */
export function toMail(lines: readonly Said[], { measure }: { measure: number }): string {
  return lines
    .map(({ kind, words }) => wrap(kind === 'text' ? `　　${words}` : words, measure).join('\n'))
    .join('\n\n')
}

/** No line begins with a mark that closes, or ends with one that opens. */
function wrap(words: string, measure: number): string[] {
  const tokens = words.match(/[《“（「]*(?:[!-~]+|[^!-~])[，。；：、！？》”）」]*/gu) ?? []
  const lines = ['']
  for (const token of tokens) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && widthOf(line + token.replace(/[，。；：、！？]$/u, '')) > measure) lines.push(token)
    else lines[lines.length - 1] = line + token
  }
  return lines.map((line) => line.trimEnd())
}

const widthOf = (words: string) => [...words].reduce((sum, one) => sum + (/[!-~ ]/.test(one) ? 0.5 : 1), 0)
