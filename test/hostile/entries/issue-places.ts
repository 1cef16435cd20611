import type { ArticleInput, BlockInput, InlineInput } from '../../../packages/schema/src/index.ts'

/** Where a text can stand in an issue: each makes input for `parseIssue`. */
export const issuePlaces: Readonly<Record<string, (text: string) => unknown>> = {
  'title of a section': (text) => issue({}, oneLine(text)),
  'title of an article': (text) => issue({ title: oneLine(text) }),
  'lines of a paragraph': (text) => inParagraph(...broken(text)),
  paragraphs: (text) => issue({ body: lines(text) }),
  'a mark': (text) => inParagraph('甲', { type: 'strong', children: oneLine(text) }, '乙'),
  'many marks': (text) => issue({ body: marked(oneLine(text)) }),
  'text of a link': (text) => inParagraph(link({ children: oneLine(text) })),
  'address of a link': (text) => inParagraph(link({ url: `https://e.cn/${text.replace(/\s/g, '')}` })),
  'title of a link': (text) => inParagraph(link({ title: oneLine(text) })),
  code: (text) => inParagraph('甲', { type: 'inlineCode', value: oneLine(text) }),
  'items of a list': (text) => issue({ body: [{ type: 'list', children: lines(text) }] }),
  'a quote with an attribution': (text) => issue({ body: [quote(text)] }),
  'cells of a table': (text) => issue({ body: [table(text)] }),
  'a note': (text) =>
    issue({
      body: [{ type: 'paragraph', children: ['甲', { type: 'footnoteReference', identifier: 'n' }] }],
      notes: [{ type: 'footnoteDefinition', identifier: 'n', children: lines(text) }],
    }),
  sources: (text) => issue({ sources: lines(text) }),
}

const oneLine = (text: string) => text.replace(/[\n\r]+/g, ' ')

const lines = (text: string) => text.split(/[\n\r]+/).filter((line) => line.trim() !== '')

const broken = (text: string): InlineInput[] =>
  lines(text).flatMap((line, index): InlineInput[] => (index === 0 ? [line] : [{ type: 'break' }, line]))

const link = (given: { url?: string; title?: string; children?: string }): InlineInput => ({
  type: 'link',
  url: 'https://e.cn/',
  children: '链',
  ...given,
})

const quote = (text: string): BlockInput => ({
  type: 'blockquote',
  children: lines(text),
  attribution: [oneLine(text)],
})

const table = (text: string): BlockInput => ({
  type: 'table',
  children: lines(text).map((line) => ({ type: 'tableRow', children: [line, '乙'] })),
})

/** The text in pieces of 20 characters, every other one in a mark, as many in a paragraph as there may be. */
function marked(text: string): BlockInput[] {
  const pieces = text.match(/.{1,20}/gsu) ?? []
  const inlines = pieces.map(
    (piece, index): InlineInput => (index % 2 ? piece : { type: 'emphasis', children: piece.trim() }),
  )
  const paragraphs: BlockInput[] = []
  for (let at = 0; at < inlines.length; at += 400) {
    paragraphs.push({ type: 'paragraph', children: inlines.slice(at, at + 400) })
  }
  return paragraphs
}

const inParagraph = (...children: InlineInput[]) => issue({ body: [{ type: 'paragraph', children }] })

const issue = (article: ArticleInput, title = '栏目') => ({
  schemaVersion: 1,
  title: '简报',
  date: '2024',
  lang: 'zh-CN',
  sections: [{ title, articles: [{ title: '文章', ...article }] }],
})
