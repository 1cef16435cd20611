import type { SourceInline } from '../../../source/inlines.ts'
import type { RunLook } from '../styles/run-look.ts'
import { runLookOf } from '../styles/run-look.ts'
import { elementOf, elementsOf, settingOf, textIn, type XmlElement } from '../xml/xml-element.ts'
import { closeField } from './close-field.ts'
import { fieldTarget } from './field-target.ts'
import { putAside, putText } from './put-text.ts'
import type { Bit, Story, Target } from './story.ts'

/** Where a run stands. */
export interface RunPlace {
  story: Story
  /** Its number. */
  paragraph: number
  /** How the paragraph's style looks. */
  base: RunLook
  link?: Target | undefined
  isDeleted?: boolean
  /** What hangs on the paragraph and is read behind it: pictures, text boxes. */
  hang: (element: XmlElement, link: Target | undefined) => void
}

/** What a run puts into its paragraph. `read` counts the characters of the paragraph. */
export function readRun(run: XmlElement, place: RunPlace): Bit[] {
  const { story, base } = place
  const properties = elementOf(run, 'w:rPr')
  const style = settingOf(properties, 'w:rStyle')
  const styled = style === undefined ? undefined : story.styles(style)
  const look: RunLook = { ...base, ...(styled && ownLook(styled.run, story)), ...runLookOf(properties) }
  const isCode = styled !== undefined && /code|verbatim|代码/.test(styled.name)
  return elementsOf(run).flatMap((child) => {
    const inline = readChild(child, { ...place, look })
    const link = linkAround(place)
    if (inline && link) story.used.add(link)
    return inline ? [{ inline, look, ...(link && { link }), ...(isCode && { isCode }) }] : []
  })
}

const linkAround = ({ link, story }: RunPlace): Target | undefined =>
  link ?? story.fields.findLast((field) => field.link)?.link

/** What a style of characters says itself: what the document's default says is said by the paragraph's style. */
function ownLook(look: RunLook, { styles }: Story): RunLook {
  const standard = styles(undefined).run
  return Object.fromEntries(
    Object.entries(look).filter(([key, value]) => value !== standard[key as keyof RunLook]),
  )
}

function readChild(child: XmlElement, place: RunPlace & { look: RunLook }): SourceInline | undefined {
  const { story, paragraph, look, isDeleted } = place
  switch (child.name) {
    case 'w:t':
      return text(textIn(child), place)
    case 'w:delText':
      return aside(textIn(child), { place, kind: 'deleted' })
    case 'w:tab':
    case 'w:ptab':
      return text('\t', place)
    case 'w:noBreakHyphen':
      return text('\u2011', place)
    case 'w:softHyphen':
      return text('\u00ad', place)
    case 'w:sym':
      return text(symbolOf(child), place)
    case 'w:br':
    case 'w:cr': {
      const type = child.attributes.get('w:type') ?? 'textWrapping'
      if (isDeleted || look.hidden || type !== 'textWrapping') return undefined
      return { type: 'break', ...putText('\n', { story, paragraph }) }
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const identifier = `${child.name === 'w:endnoteReference' ? 'e' : ''}${child.attributes.get('w:id')}`
      return isDeleted
        ? undefined
        : { type: 'noteReference', ...putText('', { story, paragraph }), identifier }
    }
    case 'w:instrText':
    case 'w:delInstrText':
    case 'w:fldChar':
      return field(child, place)
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (!isDeleted) place.hang(child, linkAround(place))
      return undefined
    case 'mc:AlternateContent': {
      const [chosen] = [elementOf(child, 'mc:Choice'), elementOf(child, 'mc:Fallback')].filter((one) => one)
      for (const inside of elementsOf(chosen)) if (!isDeleted) place.hang(inside, linkAround(place))
      return undefined
    }
    default:
      return undefined
  }
}

function text(value: string, place: RunPlace & { look: RunLook }): SourceInline | undefined {
  const { story, paragraph, look, isDeleted } = place
  const open = story.fields.find((one) => !one.isShown)
  if (isDeleted) return aside(value, { place, kind: 'deleted' })
  if (look.hidden) return aside(value, { place, kind: 'hidden' })
  if (open) return aside(value, { place, kind: 'instruction' })
  return { type: 'text', ...putText(value, { story, paragraph }) }
}

function aside(
  value: string,
  { place, kind }: { place: RunPlace; kind: 'deleted' | 'hidden' | 'instruction' },
): undefined {
  putAside(value, { story: place.story, paragraph: place.paragraph, kind })
  return undefined
}

/** A character of a font of symbols; those of Wingdings have their place where no letters are. */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16)
  return code >= 0x20 && code <= 0xffff ? String.fromCharCode(code) : ''
}

function field(child: XmlElement, place: RunPlace): undefined {
  const { story, paragraph } = place
  const { fields } = story
  const current = fields.at(-1)
  const type = child.attributes.get('w:fldCharType')
  if (child.name !== 'w:fldChar') {
    if (current && !current.isShown)
      fields[fields.length - 1] = { ...current, instruction: current.instruction + textIn(child) }
    else putAside(textIn(child), { story, paragraph, kind: 'instruction' })
  } else if (type === 'begin') fields.push({ instruction: '', isShown: false })
  else if (type === 'separate' && current) {
    const link = fieldTarget(current.instruction, { story, paragraph })
    fields[fields.length - 1] = { ...current, isShown: true, ...(link && { link }) }
  } else if (type === 'end') {
    if (current) closeField(current, story)
    fields.pop()
  }
}
