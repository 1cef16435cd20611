import { type FromMarkdownResult, safeFromMarkdown } from '@cec-bulletin/markdown'
import type { Fix, Problem } from '@cec-bulletin/schema'
import { textSuspicions } from '@cec-bulletin/schema/warnings'

/** An issue of one article with this body; a whole document with front matter as it is. */
export const documentOf = (body: string, lang = 'zh-CN'): string =>
  body.startsWith('---\n') ? body : `${headOf(lang)}${body}\n`

export const headOf = (lang: string): string =>
  `---\ntitle: 简报\ndate: 2024\nlang: ${lang}\n---\n\n## 栏目\n\n### 文章\n\n`

export const applied = (text: string, { start, end, text: instead }: Fix): string =>
  text.slice(0, start) + instead + text.slice(end)

/**
 * What is wrong with a document or looks so, by its code and what it quotes. What a text says beside its marks is left
 * out: an edit that makes other text of it may bring that to light, and a title with nothing under it yet as well.
 */
export const troubleOf = (text: string): string[] => named(safeFromMarkdown(text))

function named(result: FromMarkdownResult): string[] {
  return [...(result.ok ? [] : result.problems), ...result.warnings].filter(isOurs).map(nameOf)
}

const isOurs = ({ code }: Problem) =>
  !code.startsWith('empty-') && textSuspicions.every((suspicion) => suspicion.code !== code)

/** An edit may escape marks, write others or take spaces out within what another warning quotes. */
export const nameOf = ({ code, received }: Problem): string =>
  `${code} ${received?.normalize('NFKC').replaceAll(/[\\`*_~^<>\s]/g, '')}`

/** What of one list the other does not hold; each counts as often as it is there. */
export function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter((one) => {
    const index = left.indexOf(one)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
