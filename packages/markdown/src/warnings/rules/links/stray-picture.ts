import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { plainText } from '../../../parse/inlines/plain-text.ts'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'
import { captionLabel } from '../labels/caption-label.ts'

/** `！[words](a.jpg)` with a full-width sign, a space behind it, or none is a link to a picture that nobody sees. */
export const strayPicture: BlockSuspicion = {
  code: 'stray-picture',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node, index) => {
          if (node.type !== 'paragraph') return []
          const suspects = suspectsOf(node, source)
          // What stands below might look like a caption of the picture.
          return isCaption(nodes[index + 1], source) ? suspects.map(withoutFix) : suspects
        }),
  explain: ({ received, fix = '![…](https://…)' }) =>
    received.startsWith('[')
      ? {
          en: `\`${received}\` is a link to a picture, and shows none. To show it, write \`!${received}\`, and what the picture shows between the brackets.`,
          zh: `“${received}”只是指向图片的链接，不会显示图片。要显示图片，请在前面加“!”，写成“!${received}”。`,
        }
      : {
          en: `\`${received}\` is a link, and shows no picture. Write \`${fix}\` in a paragraph of its own, with a half-width \`!\` and no space after it.`,
          zh: `“${received}”只是链接，不会显示图片。请单独成段写“${fix}”：叹号用半角，后面不留空格。`,
        },
}

function isCaption(node: RootContent | undefined, source: string): boolean {
  const start = node?.type === 'paragraph' ? node.position?.start.offset : undefined
  return start !== undefined && captionLabel.test(source.slice(start, start + 50))
}

const withoutFix = ({ position, received }: Suspect): Suspect => ({ position, received })

const suspectsOf = ({ children, position }: Paragraph, source: string): Suspect[] => [
  ...suspectsIn(children, source),
  ...(position?.start.column === 1 ? withoutSign(children, source) : []),
]

/** `[图1 会场](a.jpg)` on a line of its own: who has somebody open a picture says so. */
function withoutSign([link, below, ...others]: readonly PhrasingContent[], source: string): Suspect[] {
  if (link?.type !== 'link' || others.length > 0 || !picture.test(link.url)) return []
  if (below && (below.type !== 'text' || !/^[\n\r]/.test(below.value))) return []
  const { position } = link
  const received = source.slice(position?.start.offset, position?.end.offset)
  if (!received.startsWith('[') || !isPlainText(link) || opens.test(plainText(link.children))) return []
  return [{ position, received }]
}

const picture = /\.(?:jpe?g|png|gif|webp|bmp|avif)(?:[?#]|$)/i

const opens =
  /查看|点击|點擊|点此|下载|下載|原图|原圖|大图|大圖|高清|打开|链接|^https?:|\.(?:jpe?g|png|gif|webp|bmp|avif)$|\b(?:view|see|open|click|download|here|full|link|watch|image|photos?|pictures?|screenshots?)\b/i

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

const isPlain = (link: Link) =>
  /^https?:\/\/(?:[\w-]+\.)+[a-z]+(?:[/?#][^\s[\]`<>]*)?$/i.test(link.url) && isPlainText(link)

const isPlainText = ({ children }: Link) =>
  children.length > 0 && children.every(({ type }) => type === 'text')
