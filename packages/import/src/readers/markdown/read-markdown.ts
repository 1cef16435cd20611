import { refusal } from '../../source/problems/refusal.ts'
import { empty } from '../../source/problems/sentences.ts'
import { saidBy } from '../../source/range.ts'
import { rangesOf } from '../../source/ranges-of.ts'
import type { About, Source } from '../../source/source.ts'
import { plainStyle } from '../html/flow/style-of.ts'
import { evenLevels } from './blocks/even-levels.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { codeIn } from './cuts/code-in.ts'
import { findCuts } from './cuts/find-cuts.ts'
import { maskCuts } from './cuts/mask-cuts.ts'
import { fillGaps } from './fill-gaps.ts'
import { findFrontMatter } from './front/find-front-matter.ts'
import { frontBlocks } from './front/front-blocks.ts'
import type { FrontMatter } from './front/front-matter.ts'
import type { Markdown } from './markdown.ts'
import { isOwnMarkdown } from './own/is-own-markdown.ts'
import { ownDocument } from './own/own-document.ts'
import { ownStatement } from './own/own-statement.ts'
import { checkText } from './parse/check-text.ts'
import { checkTree } from './parse/check-tree.ts'
import { definitionsIn } from './parse/definitions-in.ts'
import { parseMarkdown, rangeOf } from './parse/parse-markdown.ts'
import { placesOf } from './places-of.ts'

/** What a text in Markdown does not say of itself. Everything may be left out. */
export interface MarkdownOptions {
  /** The absolute address of the text: relative ones are read against it. @default none */
  url?: string
}

/**
 * Markdown of any system: front matter in YAML or TOML, shortcodes, HTML within. Every character of the text is one of
 * the source; what only marks or leads is an aside.
 *
 * @param text The whole document, front matter and all.
 * @param options Where the text stands; everything may be left out.
 * @throws {ProblemsError} Where it is too large or too deep, or holds no text.
 * @example
 * ```ts
 * import { readMarkdown } from '@cec-bulletin/import/markdown'
 *
 * const { text, asides } = readMarkdown('## 动态\n\n今天**植树**。\n')
 * const marks = asides.filter(({ kind }) => kind === 'mark')
 * console.log(marks.map(({ from, length }) => text.slice(from, from + length))) // ["##","**","**"]
 * ```
 */
export function readMarkdown(text: string, { url }: MarkdownOptions = {}): Source {
  checkText(text)
  const front = findFrontMatter(text)
  const head = front ? front.from + front.length : 0
  const isOwn = isOwnMarkdown(front, text)
  // What ours says is text, whatever it looks like.
  const cuts = isOwn ? [] : findCuts(text, codeIn(text)).filter(({ from }) => from >= head)
  const masked = maskCuts(text, cuts)
  const { root, details } = parseMarkdown(masked.slice(0, head).replace(/[^\r\n]/g, ' ') + masked.slice(head))
  checkTree(root)
  const definitions = definitionsIn(root)
  const markdown: Markdown = {
    text,
    details,
    // The first of each name holds.
    definitions: new Map(definitions.toReversed().map((one) => [one.identifier, one])),
    cuts,
    hasLooks: root.children.filter((node) => node.type === 'heading').length < 2,
    isOwn,
    notes: [],
    asides: [],
  }
  const about = aboutOf(front, { text, url })
  const place = { markdown, style: plainStyle }
  const body = isOwn
    ? ownDocument(root.children, { ...place, lang: about.lang ?? '' })
    : evenLevels(readBlocks(root.children, place))
  const fields = front?.fields ?? []
  const statement = isOwn ? ownStatement(fields, place) : []
  const blocks = [...frontBlocks(fields, { text, isOwn }), ...body, ...statement]
  const { notes } = markdown
  if (body.length === 0 && notes.length === 0) throw refusal(empty, '')
  const held = [...blocks, ...notes.flatMap((note) => note.blocks)]
  const addresses = new Set(held.flatMap(rangesOf).map(({ from }) => from))
  const known = [
    ...markdown.asides,
    ...definitions
      .filter((one) => !addresses.has(details.get(one)?.url?.from ?? -1))
      .map((one) => ({ ...rangeOf(one), kind: 'definition' as const })),
    ...cuts.map(({ from, length }) => ({ from, length, kind: 'instruction' as const })),
    ...(front ? [{ from: front.from, length: front.length, kind: 'front-matter' as const }] : []),
  ]
  return {
    kind: 'markdown',
    text,
    places: placesOf(text),
    blocks,
    notes,
    asides: fillGaps(held, { text, known }),
    about,
    pictures: [],
    problems: [],
    isExact: isOwn,
  }
}

function aboutOf(
  front: FrontMatter | undefined,
  { text, url }: { text: string; url: string | undefined },
): About {
  const field = front?.fields.find(({ path }) => /^(?:lang|language|locale)$/.test(path))
  const lang = field && saidBy(field.value, text).trim().replace('_', '-')
  const isTag = lang !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(lang)
  return { ...(isTag && { lang }), ...(url !== undefined && { url }) }
}
