import { everything, textsOf } from '@cec-bulletin/fixtures'
import {
  type BlockInput,
  type InlineInput,
  type Issue,
  type NestedBlockInput,
  safeParseIssue,
  type TableInput,
} from '@cec-bulletin/schema'

type Slot = (text: string) => Issue | undefined

/** Every place of an issue that holds free text, each as an issue that holds the given text there. */
export const slots: Record<string, Slot> = {
  ...fieldsOfNodes(),
  'title of a section': (text) => issue({ section: text }),
  'title of an article': (text) => issue({ title: text }),
  paragraph: (text) => issue({ body: [text] }),
  'behind a word': (text) => issue({ body: [`中文${text}`] }),
  'before a word': (text) => issue({ body: [`${text}中文`] }),
  'between words': (text) => issue({ body: [`见${text}，a`] }),
  'behind a line break': (text) => issue({ body: [paragraph('一', { type: 'break' }, text)] }),
  'before a line break': (text) => issue({ body: [paragraph(text, { type: 'break' }, '一')] }),
  strong: (text) => issue({ body: [paragraph('中', mark('strong', text), '文')] }),
  emphasis: (text) => issue({ body: [paragraph('中', mark('emphasis', text), '文')] }),
  deleted: (text) => issue({ body: [paragraph('中', mark('delete', text), '文')] }),
  'emphasis in strong': (text) =>
    issue({ body: [paragraph({ type: 'strong', children: [mark('emphasis', text), '文'] })] }),
  'beside a mark': (text) => issue({ body: [paragraph(text, mark('strong', '中'), text)] }),
  'beside code': (text) => issue({ body: [paragraph(text, { type: 'inlineCode', value: 'x' }, text)] }),
  'beside a link': (text) => issue({ body: [paragraph(text, link('中'), text)] }),
  code: (text) => issue({ body: [paragraph('中', { type: 'inlineCode', value: text }, '文')] }),
  'text of a link': (text) => issue({ body: [paragraph('中', link(text), '文')] }),
  'title of a link': (text) => issue({ body: [paragraph({ ...link('中'), title: text })] }),
  item: (text) => issue({ body: [{ type: 'list', children: [text, text] }] }),
  'item with a mark': (text) => issue({ body: [{ type: 'list', marker: '※', children: [text, text] }] }),
  'numbered item': (text) =>
    issue({ body: [{ type: 'list', ordered: true, start: 6, children: [text, text] }] }),
  quote: (text) => issue({ body: [{ type: 'blockquote', children: [text, text] }] }),
  'paragraph in another language': (text) =>
    issue({ body: ['一', { type: 'paragraph', lang: 'ar', children: text }] }),
  'item in another language': (text) =>
    issue({
      body: [
        {
          type: 'list',
          marker: '※',
          children: [{ type: 'listItem', children: [{ type: 'paragraph', lang: 'ar', children: text }] }],
        },
      ],
    }),
  box: (text) => issue({ body: [{ type: 'blockquote', kind: 'note', children: [text, text] }] }),
  'strong in a box': (text) =>
    issue({ body: [{ type: 'blockquote', kind: 'tip', children: [paragraph(mark('strong', text), text)] }] }),
  cell: (text) =>
    issue({
      body: [
        table([
          ['一', text],
          [text, '四'],
        ]),
      ],
    }),
  'beside the line breaks of a cell': (text) =>
    issue({ body: [table([[[text, { type: 'break' }, text, { type: 'break' }, text]]])] }),
  'behind a table': (text) => issue({ body: [table([['一']]), text, text] }),
  'caption of a table': (text) => issue({ body: [{ ...table([['一']]), caption: text }] }),
  'code in a cell': (text) => issue({ body: [table([[[{ type: 'inlineCode', value: text }]]])] }),
  'line of code': (text) => issue({ body: [lines(text)] }),
  'line of code in an item': (text) =>
    issue({ body: [{ type: 'list', children: [{ type: 'listItem', children: [lines(text)] }] }] }),
  'line of code in a quote': (text) => issue({ body: [{ type: 'blockquote', children: [lines(text)] }] }),
  caption: (text) => issue({ body: [{ ...picture, caption: [text] }] }),
  credit: (text) => issue({ body: [{ ...picture, caption: ['中'], credit: [text] }] }),
  source: (text) => issue({ sources: [{ title: text }, { title: text }] }),
  'linked source': (text) => issue({ sources: [{ title: text, url: 'https://e.cn/' }] }),
}

/** Every field of the nodes in `everything`, wherever a word put there is a text of the issue. */
function fieldsOfNodes(): Record<string, Slot> {
  const found: Record<string, Slot> = {}
  for (const { introduction, articles } of everything().sections) {
    for (const block of [...introduction, ...articles.flatMap(({ body }) => body)]) {
      for (const { owner, field } of fieldsIn(block)) {
        const slot: Slot = (text) => issue({ body: [withText(block, { owner, field, text }) as BlockInput] })
        const filled = slot('试')
        if (filled && textsOf(filled).includes('试')) found[`${owner.type} ${field}`] ??= slot
      }
    }
  }
  return found
}

interface Field {
  owner: { type?: unknown }
  field: string
}

function fieldsIn(value: unknown): Field[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value) ? [] : Object.keys(value).map((field) => ({ owner: value, field }))
  return [...own, ...Object.values(value).flatMap(fieldsIn)]
}

function withText(value: unknown, change: Field & { text: string }): unknown {
  if (value === change.owner) return { ...change.owner, [change.field]: change.text }
  if (Array.isArray(value)) return value.map((entry) => withText(entry, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withText(inner, change)]))
}

interface Parts {
  section?: string
  title?: string
  body?: BlockInput[]
  sources?: { title: string; url?: string }[]
}

function issue({ section = '栏目', title = '文章', body = [], sources = [] }: Parts): Issue | undefined {
  const sections = [{ title: section, articles: [{ title, body, sources }] }]
  const result = safeParseIssue({ schemaVersion: 1, title: '简报', date: '2024', lang: 'zh-CN', sections })
  return result.ok ? result.issue : undefined
}

const paragraph = (...children: InlineInput[]): NestedBlockInput => ({ type: 'paragraph', children })

const mark = (type: 'strong' | 'emphasis' | 'delete', text: string) => ({ type, children: [text] })

const link = (text: string) => ({ type: 'link' as const, url: 'https://e.cn/', children: [text] })

const lines = (text: string) => ({ type: 'code' as const, value: `一\n${text}\n\n${text}` })

const picture = { type: 'image' as const, url: 'https://e.cn/x.png', alt: '图' }

const table = (rows: (string | InlineInput[])[][]): TableInput => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })),
})
