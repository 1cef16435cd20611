import { readTypedMark } from '@cec-bulletin/schema/warnings'
import type { Paragraph, RootContent } from 'mdast'
import { plainText } from '../../../parse/inlines/plain-text.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** `**一、基本情况**` alone on its line looks like a heading, and is none to whom the page is read aloud. */
export const typedTitle: BlockSuspicion = {
  code: 'typed-title',
  suspectsIn,
  explain: ({ received, fix = '#### …' }) => ({
    en: `\`${received}\` looks like a heading, but is a paragraph. Write it as one: \`${fix}\`.`,
    zh: `“${received}”像是小标题，现在只是一段加粗的文字。请写成标题：“${fix}”。`,
  }),
}

/** One alone may be a sentence set off; two that count on are headings. */
function suspectsIn({ nodes, source }: Siblings): Suspect[] {
  if (source === undefined || nodes[0]?.type !== 'heading') return []
  const found = nodes.flatMap((node, index) => titleIn(node, nodes[index + 1]) ?? [])
  // Below a heading of the article only the editor knows how deep these are.
  const isMended = !nodes.some(({ type }, index) => index > 0 && type === 'heading')
  const numbers = new Set(found.map(({ family, number }) => `${family} ${number}`))
  return found
    .filter(({ family, number }) => [number - 1, number + 1].some((near) => numbers.has(`${family} ${near}`)))
    .flatMap(({ node, words }) => suspect(node, { words, source, isMended }))
}

interface Title {
  node: Paragraph
  words: string
  family: string
  number: number
}

/** A paragraph of strong text alone that begins with a number, and has text below. */
function titleIn(node: RootContent, below: RootContent | undefined): Title | undefined {
  if (node.type !== 'paragraph' || node.position?.start.column !== 1) return undefined
  const [strong] = node.children
  if (node.children.length > 1 || strong?.type !== 'strong') return undefined
  if (below === undefined || below.type === 'heading') return undefined
  if (strong.children.some(({ type }) => type !== 'text')) return undefined
  const words = plainText(strong.children)
  if (words.length > 40 || /\n|[。；，：！.;,:!]$/.test(words)) return undefined
  const mark = readTypedMark(words) ?? readTypedMark(words.replace(/^(\d{1,2}\.) /, '$1'))
  if (!mark || mark.isBullet) return undefined
  return { node, words, family: mark.family, number: mark.number }
}

interface Around {
  words: string
  source: string
  isMended: boolean
}

function suspect({ position }: Paragraph, { words, source, isMended }: Around): Suspect[] {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const received = source.slice(start.offset, end.offset)
  const isPlain = isMended && received === `**${words}**` && !/[\\#`*_[\]<>&]/.test(words)
  const fix = { start: start.offset, end: end.offset, text: `#### ${words}` }
  return [{ position, received, ...(isPlain && { fix }) }]
}
