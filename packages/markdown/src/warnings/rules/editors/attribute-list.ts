import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isInLink, pieceAt, type SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `{#name}` behind a title, `{.name}` behind a paragraph and `{:target="_blank"}` behind a link are for the programs of other sites. */
export const attributeList: LineSuspicion = {
  code: 'attribute-list',
  slipsIn: (line) =>
    line.text.includes('{')
      ? [...slipsOf(line.text, atEnd).map((slip) => toSlip(slip, line)), ...behindLinks(line)]
      : [],
  explain: ({ received, fix }) => {
    if (fix === '')
      return {
        en: `\`${received}\` is shown as it stands. Take it out: a heading within an article has no name.`,
        zh: `“${received}”会原样显示，请删去：文章里的小标题没有标识。`,
      }
    return /^\{:? ?[#.]/.test(received)
      ? {
          en: `\`${received}\` is shown as it stands. Take it out; the name of a section or an article goes right under its title: \`[id]: #name\`.`,
          zh: `“${received}”会原样显示，请删去。栏目或文章的标识请写在标题下一行：“[id]: #name”。`,
        }
      : {
          en: `\`${received}\` is shown as it stands. Take it out: how a link opens or looks is not for an issue to say.`,
          zh: `“${received}”会原样显示，请删去：链接怎样打开、什么样式，不由简报决定。`,
        }
  },
}

/** Only sections and articles have names. */
const toSlip = (slip: MarkSlip, { kind, text }: SourceLine): MarkSlip =>
  kind === 'heading'
    ? { ...slip, fix: '', edit: { ...slip, start: beforeSpaces(text, slip.start), text: '' } }
    : slip

const beforeSpaces = (text: string, index: number) => text.slice(0, index).trimEnd().length

const atEnd = /\{:? ?[#.][A-Za-z\d_\p{Script=Han}][^{}\n]{0,100}\}(?=\n|$)/gu

function behindLinks(line: SourceLine): MarkSlip[] {
  return slipsOf(line.text, attributes).filter(
    ({ start, end }) =>
      start > 0 &&
      (isInLink(line, { start: start - 1, end: start }) || pieceAt(line, start - 1)?.node.type === 'image') &&
      !isInLink(line, { start, end }),
  )
}

const attributes =
  /\{(?:: ?[A-Za-z][\w-]{0,40}(?:=[^{}\n]{0,100})?|[A-Za-z][\w-]{0,40}=[^{}\n]{1,100}|:? ?[#.][A-Za-z][^{}\n]{0,100}(?=\}[^\n]))\}/g
