import type { Numbering, Role, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { lineLooksOf } from '../../looks/line-looks-of.ts'
import type { RunLook } from '../styles/run-look.ts'
import { indentOf, type Style } from '../styles/styles-of.ts'
import { elementOf, elementsOf, settingOf, type XmlElement } from '../xml/xml-element.ts'
import { putEmptyAside } from './close-field.ts'
import { fieldTarget } from './field-target.ts'
import { lookOf } from './look-of.ts'
import { nestBits } from './nest-bits.ts'
import { putText } from './put-text.ts'
import { type Hanging, holdsPicture, readHanging } from './read-hanging.ts'
import { type RunPlace, readRun } from './read-run.ts'
import type { Bit, Story, Target } from './story.ts'

/** A paragraph, and behind it the pictures and text boxes that hang on it. */
export function readParagraph(element: XmlElement, story: Story): SourceBlock[] {
  story.paragraphs++
  const properties = elementOf(element, 'w:pPr')
  const style = story.styles(settingOf(properties, 'w:pStyle'))
  const hanging: Hanging[] = []
  const place: RunPlace = {
    story,
    paragraph: story.paragraphs,
    base: style.run,
    hang: (one, link) => {
      if (link && holdsPicture(one, story)) story.used.add(link)
      hanging.push({ element: one, link })
    },
  }
  const isInContents = story.fields.some(({ instruction }) => /^\s*TOC\b/i.test(instruction))
  const bits = elementsOf(element).flatMap((child) => readInside(child, place))
  const numbering = numberingOf(properties, { style, story })
  const role = isInContents ? { role: 'contents' as const } : roleOf(style, properties)
  const align = settingOf(properties, 'w:jc') ?? style.align
  const indent = indentOf(properties) ?? style.indent
  const look = (some: readonly Bit[]) => lookOf(some, { align, indent })
  const paragraph: SourceParagraph = {
    type: 'paragraph',
    inlines: nestBits(bits, baseOf(style, role.role)),
    ...role,
    look: look(bits),
    ...lineLooksOf(bits, look),
    ...(numbering && { numbering }),
  }
  const rule = isLine(properties, bits) ? [{ type: 'rule' as const }] : []
  return [paragraph, ...rule, ...hanging.flatMap((one) => readHanging(one, story))]
}

/** A paragraph of a style that is bold all through has no bold words, and neither has a title. */
const baseOf = ({ run }: Style, role: Role | undefined): RunLook =>
  role === 'heading' || role === 'title' ? { ...run, bold: true } : run

function readInside(child: XmlElement, place: RunPlace): Bit[] {
  const inside = (next: Partial<RunPlace> = {}) =>
    elementsOf(child).flatMap((one) => readInside(one, { ...place, ...next }))
  const within = (link: Target | undefined) => {
    const bits = inside({ link: link ?? place.link })
    if (link) putEmptyAside(link, place.story)
    return bits
  }
  switch (child.name) {
    case 'w:r':
      return readRun(child, place)
    case 'w:hyperlink':
      return within(hyperlink(child, place))
    case 'w:fldSimple':
      return within(fieldTarget(child.attributes.get('w:instr') ?? '', place))
    case 'w:del':
    case 'w:moveFrom':
      return inside({ isDeleted: true })
    case 'w:ins':
    case 'w:moveTo':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:sdt':
    case 'w:sdtContent':
    case 'w:dir':
    case 'w:bdo':
    case 'm:oMathPara':
    case 'm:oMath':
      return inside()
    default:
      return child.name.startsWith('m:') ? mathOf(child, place) : []
  }
}

/** Of a formula, the characters in their order. */
function mathOf(child: XmlElement, place: RunPlace): Bit[] {
  if (child.name !== 'm:t') return elementsOf(child).flatMap((one) => mathOf(one, place))
  const run: XmlElement = { name: 'w:r', attributes: new Map(), children: [{ ...child, name: 'w:t' }] }
  return readRun(run, place)
}

function hyperlink({ attributes }: XmlElement, { story, paragraph }: RunPlace) {
  const target = story.relations.get(attributes.get('r:id') ?? '')?.target
  const anchor = attributes.get('w:anchor')
  const tip = attributes.get('w:tooltip')?.trim() || undefined
  const place = anchor === undefined ? '' : `#${anchor}`
  // A bookmark within the document is no address of the issue.
  if (target === undefined) return undefined
  const url = putText(`${target}${place}`, { story, paragraph })
  return { url, ...(tip !== undefined && { title: putText(tip, { story, paragraph }) }) }
}

function numberingOf(
  properties: XmlElement | undefined,
  { style, story }: { style: Style; story: Story },
): Numbering | undefined {
  const own = elementOf(properties, 'w:numPr')
  const list = settingOf(own, 'w:numId') ?? style.numbering?.list
  const depth = settingOf(own, 'w:ilvl') ?? style.numbering?.depth ?? '0'
  return list === undefined || list === '0' ? undefined : story.count(list, Number(depth))
}

function roleOf(
  { name, outline }: Style,
  properties: XmlElement | undefined,
): Pick<SourceParagraph, 'role' | 'level'> {
  const [, level] = /^(?:heading|标题)\s*([1-9])$/.exec(name) ?? []
  if (level !== undefined) return { role: 'heading', level: Number(level) }
  const named = names.find(([pattern]) => pattern.test(name))?.[1]
  if (named !== undefined) return { role: named }
  const own = Number(settingOf(properties, 'w:outlineLvl') ?? outline ?? 9)
  return own < 9 ? { role: 'heading', level: own + 1 } : {}
}

const names: [RegExp, Role][] = [
  [/^(?:title|标题)$/, 'title'],
  [/^(?:intense )?quote$|^(?:明显)?引用$|^block text$/, 'quote'],
  [/^caption$|^题注$/, 'caption'],
  [/^(?:toc \d|toc heading|目录\s*\d?)$/, 'contents'],
]

/** A paragraph without text and with a line under it draws a line across the page. */
function isLine(properties: XmlElement | undefined, bits: readonly Bit[]): boolean {
  const borders = elementOf(properties, 'w:pBdr')
  return (
    bits.length === 0 &&
    elementsOf(borders).some(({ attributes }) => !/^(?:nil|none)$/.test(attributes.get('w:val') ?? 'nil'))
  )
}
