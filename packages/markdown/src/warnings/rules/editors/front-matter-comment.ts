import type { Yaml } from 'mdast'
import { pointAt } from '../../point-at.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** To YAML a `#` behind a space begins a remark that nobody reads, so `title: 简报 # 五月` is `简报`. */
export const frontMatterComment: BlockSuspicion = {
  code: 'front-matter-comment',
  suspectsIn: ({ nodes, source }) =>
    source === undefined ? [] : nodes.flatMap((node) => (node.type === 'yaml' ? suspects(node, source) : [])),
  explain: ({ received, fix = '"…"' }) => ({
    en: `\`${received}\` follows a space, so it counts as a remark and is not read. If it belongs to the text, put all of it in quotes: \`${fix}\`.`,
    zh: `“${received}”前面有空格，会被当作备注，不会读入。若是正文，请给整段文字加引号：${fix}。`,
  }),
}

function suspects({ value: written, position }: Yaml, source: NonNullable<Siblings['source']>): Suspect[] {
  const top = position?.start
  if (top?.offset === undefined) return []
  // Where the front matter is blanked out in the source, it begins behind `---` and a line feed.
  const found = source.indexOf(written, top.offset)
  const begin = found === -1 ? top.offset + '---\n'.length : found
  return [...written.matchAll(remark)].map(({ index, groups = {} }) => {
    const { key = '', value = '', gap = '', hidden = '' } = groups
    const start = begin + index + key.length
    const from = start + value.length + gap.length
    const end = from + hidden.length
    const position = {
      start: pointAt(source, { from: top, offset: from }),
      end: pointAt(source, { from: top, offset: end }),
    }
    const fix = { start, end, text: JSON.stringify(`${value}${gap}${hidden}`) }
    return { position, received: hidden, fix }
  })
}

/** In the fields that hold a text of the editor's. */
const remark =
  /(?<=^|[\n\r])(?<key>[ \t]*(?:- )?(?:title|series|number|summary|publisher|statement|imprint|editors|name)[ \t]*:[ \t]+)(?<value>[^\s"'|>#[\]{}&*!%@`-][^\n\r]{0,300}?)(?<gap>[ \t]+)(?<hidden>#[^\n\r]*?)(?=[ \t]*(?:[\n\r]|$))/g
