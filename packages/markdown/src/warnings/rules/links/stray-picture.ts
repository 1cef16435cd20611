import type { Link, PhrasingContent } from 'mdast'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'

/** `！[words](a.jpg)` with a full-width sign, or a space behind it, is a link to a picture that nobody sees. */
export const strayPicture: BlockSuspicion = {
  code: 'stray-picture',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node) => (node.type === 'paragraph' ? suspectsIn(node.children, source) : [])),
  explain: ({ received, fix = '![…](https://…)' }) => ({
    en: `\`${received}\` is a link, and shows no picture. Write \`${fix}\` in a paragraph of its own, with a half-width \`!\` and no space behind it.`,
    zh: `“${received}”只是链接，不会显示图片。请单独成段写“${fix}”：叹号用半角，后面不留空格。`,
  }),
}

function suspectsIn(nodes: readonly PhrasingContent[], source: string): Suspect[] {
  return nodes.flatMap((link, index) => {
    const before = nodes[index - 1]
    if (!isLink(link) || before?.type !== 'text') return []
    const [sign] = /(?:^|[\n\r])(?:！{1,3}[ \u3000]?|![ \u3000]+)$/.exec(before.value) ?? []
    // Right behind a link or another mark it ends a sentence.
    if (index > 1 && sign === before.value) return []
    const { start, end } = link.position ?? {}
    if (sign === undefined || start?.offset === undefined || end?.offset === undefined) return []
    const length = sign.trimStart().length
    const at = start.offset - length
    // A backslash before the sign says that it is one.
    if (source.slice(at, start.offset) !== sign.trimStart() || source[at - 1] === '\\') return []
    const isWhole = nodes.length === 2 && sign === before.value && link.type === 'link' && isPlain(link)
    const text = `!${source.slice(start.offset, end.offset)}`
    const position = { start: { ...start, column: start.column - length, offset: at }, end }
    const fix = { start: at, end: end.offset, text }
    return [{ position, received: source.slice(at, end.offset), ...(isWhole && { fix }) }]
  })
}

const isLink = (node: PhrasingContent) =>
  node.type === 'linkReference' || (node.type === 'link' && !/^(?:mailto|tel):/i.test(node.url))

const isPlain = ({ url, children }: Link) =>
  /^https?:\/\/(?:[\w-]+\.)+[a-z]+(?:[/?#][^\s[\]`]*)?$/i.test(url) &&
  children.length > 0 &&
  children.every(({ type }) => type === 'text')
