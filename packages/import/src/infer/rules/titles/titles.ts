import type { Look, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { withoutStrong } from '../../../source/inlines/without-marks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { bodyLook } from '../../looks/body-look.ts'
import { lookKindOf } from '../../looks/kind-of.ts'
import { standardSize } from '../../looks/sizes.ts'
import { saysFieldsAlone } from '../../words/fields/says-fields-alone.ts'
import { isByline, mayBeByline } from '../../words/names/byline.ts'
import { patterns } from '../../words/patterns.ts'
import { listedLooks } from './contents/listed-looks.ts'
import { inOwnFont } from './in-own-font.ts'
import { numberedAlike } from './numbered-alike.ts'
import { isProminent, prominence, sure } from './prominence.ts'
import { isHeading } from './ranked/ranks.ts'
import { standsAlone, titleForms } from './title-forms.ts'

/** Finds titles that are none by their style: short lines that stand out from the text. */
export function titles(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const listed = listedLooks(blocks, text)
  const points = numberedAlike(blocks, { points: pointsOf(blocks, desk), text })
  const least = leastOf(blocks, { points, text })
  return blocks.map((block, index) => {
    const isFound = (points[index] ?? 0) >= least
    if (block.type !== 'paragraph' || (!isFound && block.role !== 'heading')) return block
    const depth = block.level === undefined ? listed.get(lookKindOf(block, text)) : undefined
    return {
      ...block,
      // What makes the line a title is no emphasis in it.
      ...(isFound && { inlines: withoutStrong(block.inlines), role: 'heading' as const }),
      ...(depth !== undefined && { listed: depth }),
    }
  })
}

/** How much each block may be a title: by what stands out, and by its form. */
function pointsOf(blocks: readonly SourceBlock[], { source: { text, kind } }: Desk): number[] {
  const body = bodyLook(blocks, text)
  // Who writes Markdown marks titles.
  const forms = kind === 'markdown' ? [] : titleForms(blocks, text)
  const isStandingOut = (above: SourceBlock | undefined) =>
    above?.type === 'paragraph' && (isHeading(above) || isProminent(above, { body, text }))
  const points = blocks.map((block, index) => {
    if (block.type !== 'paragraph' || block.role !== undefined) return 0
    const words = wordsOf(block.inlines, text).trim()
    if (!mayBeTitle(block, { line: words, body }) || isUnderPicture(block, blocks[index - 1])) return 0
    if (isQuoted(words, blocks[index + 1], text) || isButton(block, text)) return 0
    const isAlone = block.box !== undefined && standsAlone(blocks, index)
    const seen = prominence(block, { body, words, isAlone })
    if (seen < sure && (mayBeByline(words) || isByline(words)) && isStandingOut(blocks[index - 1])) return 0
    return seen + (forms[index] ? form : 0)
  })
  // Programs set a face by a style; in Word and on pages it changes by accident.
  return kind === 'pdf' ? inOwnFont(blocks, { points, forms, body, text }) : points
}

/** What stands under a picture and is not bold is its caption. */
const isUnderPicture = ({ look }: SourceParagraph, above: SourceBlock | undefined) =>
  above?.type === 'image' && look.bold !== true

/** A link alone in a frame is there to be clicked on. */
const isButton = ({ box, inlines }: SourceParagraph, text: string): boolean =>
  box !== undefined &&
  withoutStrong(inlines).every((one) => one.type === 'link' || wordsOf([one], text).trim() === '')

/** A sentence in large letters above a dash and a name is a quote. */
const isQuoted = (words: string, below: SourceBlock | undefined, text: string): boolean =>
  below?.type === 'paragraph' &&
  /[。！？.!?][”"’」』]?$/u.test(words) &&
  patterns.dash.test(wordsOf(below.inlines, text)) &&
  !patterns.sources.test(wordsOf(below.inlines, text))

/** What the form of a title adds: not enough alone, and enough with a little that stands out. */
const form = 1.5

/** What stands out so much is a title; in a document without two kinds of them, their form alone has to do. */
function leastOf(
  blocks: readonly SourceBlock[],
  { points, text }: { points: readonly number[]; text: string },
): number {
  const isTitle = (block: SourceBlock, index: number) => isHeading(block) || (points[index] ?? 0) >= sure
  const [, ...below] = blocks.filter(isTitle)
  const kinds = new Set(below.map((block) => (block.type === 'paragraph' ? lookKindOf(block, text) : '')))
  const plain = points.filter((one) => one >= form && one < sure)
  return kinds.size < 2 && plain.length >= leastPlain ? form : sure
}

const leastPlain = 3

/** On the right stand dates and names, unless they are much larger. */
const isAside = ({ align, size = 0 }: Look, body: Look) =>
  align === 'right' && size < (body.size ?? standardSize) * 1.5

function mayBeTitle({ look }: SourceParagraph, { line, body }: { line: string; body: Look }): boolean {
  if (
    line.length > longest ||
    /[。；;，,、：:…]$|[\s\p{Script=Han}](?:主办|承办|编印|编制)$/u.test(line) ||
    /[.?!]\s+\p{Lu}[^.?!]*[.?]$/u.test(line) ||
    !/[\p{L}\p{N}]/u.test(line)
  )
    return false
  return !isAside(look, body) && !isField(line) && !saysFieldsAlone(line)
}

/** Titles of two lines are longer than any other; beyond that it is a paragraph that is emphasized. */
const longest = 60

const isField = (line: string) =>
  [
    patterns.sources,
    patterns.dash,
    patterns.editors,
    patterns.publisher,
    patterns.email,
    patterns.site,
    patterns.credit,
    patterns.tableCaption,
    patterns.summary,
  ].some((pattern) => pattern.test(line))
