import type { HtmlSentence } from '../problems/explanations/html.ts'

/** A tag as it stands in Markdown. */
export interface Tag {
  name: string
  isClosing: boolean
  /** Such as ` class="a"`. */
  attributes: string
}

export function readTag(html: string): Tag | undefined {
  const [, slash, name, attributes = ''] = /^<(\/?)([a-z][a-z\d-]*)([^>]*?)\s*\/?>$/i.exec(html) ?? []
  return name === undefined ? undefined : { name: name.toLowerCase(), isClosing: slash === '/', attributes }
}

/** The value of an attribute between quotes, or bare. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? []
  return double ?? single ?? bare
}

/** What stands before and behind words that a tag marks. */
export const marks = new Map([
  ...['b', 'strong'].map((name): [string, string] => [name, '**']),
  ...['i', 'em', 'cite', 'dfn', 'var'].map((name): [string, string] => [name, '*']),
  ...['s', 'del', 'strike'].map((name): [string, string] => [name, '~~']),
  ...['code', 'tt', 'kbd', 'samp'].map((name): [string, string] => [name, '`']),
])

/** What is said of a tag, unless more is known of it. */
export function sentenceOf(name: string): HtmlSentence | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined
}

const byName: Record<string, HtmlSentence> = Object.fromEntries(
  Object.entries({
    underline: 'u ins mark',
    style:
      'font span center div p small big section article header footer main aside nav figure figcaption label abbr bdi bdo time',
    fold: 'details summary',
    table: 'table thead tbody tfoot tr td th caption colgroup col',
    list: 'ul ol li dl dt dd menu',
    quote: 'blockquote q',
    code: 'pre textarea',
    media: 'iframe video audio embed object source canvas svg frame frameset',
    program: 'script style link meta noscript template form input button select option',
    shifted: 'sub sup',
  } satisfies Partial<Record<HtmlSentence, string>>).flatMap(([sentence, names]) =>
    names.split(' ').map((name) => [name, sentence as HtmlSentence]),
  ),
)
