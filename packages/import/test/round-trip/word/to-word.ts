import type { Block, Inline, Issue, List } from '@cec-bulletin/schema'
import { dateIn } from '@cec-bulletin/schema'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { grouped, type Run, runsOf } from './runs.ts'

type Child = Paragraph | Table

/** The issue as a Word file, by the styles that Word has for titles, quotes and captions. */
export function toWord(issue: Issue): Promise<Uint8Array> {
  const lists: { reference: string; levels: ILevelsOptions[] }[] = []
  const { series, title, number, date, summary } = issue
  const children: Child[] = [
    ...(series === undefined ? [] : [plain(series)]),
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    plain([number, dateIn(date, 'zh-CN')].filter((field) => field !== undefined).join('　')),
    ...(summary === undefined ? [] : [plain(`摘要：${summary}`)]),
    ...issue.sections.flatMap((section) => [
      new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_1 }),
      ...section.introduction.flatMap((block) => blockOf(block, lists)),
      ...section.articles.flatMap(({ title: name = '', url, body, sources }) => [
        new Paragraph({ children: linked(name, url), heading: HeadingLevel.HEADING_2 }),
        ...body.flatMap((block) => blockOf(block, lists)),
        ...(sources.length === 0 ? [] : [sourcesOf(sources)]),
      ]),
    ]),
  ]
  const notes = issue.sections.flatMap(({ articles }) => articles.flatMap((article) => article.notes))
  const document = new Document({
    numbering: { config: lists },
    footnotes: Object.fromEntries(
      notes.map(({ identifier, children: blocks }) => [
        identifier,
        {
          children: blocks.flatMap((block) =>
            block.type === 'paragraph' ? [paragraphOf(block.children)] : [],
          ),
        },
      ]),
    ),
    styles: {
      characterStyles: [{ id: 'a0', name: 'HTML Code', run: { font: 'Courier New' } }],
      paragraphStyles: [
        { id: 'a1', name: 'Quote', basedOn: 'Normal' },
        { id: 'a2', name: 'caption', basedOn: 'Normal' },
      ],
    },
    sections: [{ children }],
  })
  return Packer.toArrayBuffer(document).then((buffer) => new Uint8Array(buffer))
}

const plain = (text: string) => new Paragraph({ children: [new TextRun(text)] })

const linked = (text: string, url: string | undefined): ParagraphChild[] =>
  url === undefined
    ? [new TextRun(text)]
    : [new ExternalHyperlink({ link: url, children: [new TextRun(text)] })]

function sourcesOf(sources: Issue['sections'][number]['articles'][number]['sources']): Paragraph {
  const named = sources.flatMap(({ title, url }, index) => [
    ...(index === 0 ? [] : [new TextRun('、')]),
    ...linked(title, url),
  ])
  return new Paragraph({ children: [new TextRun('摘自：'), ...named] })
}

function blockOf(block: Block, lists: { reference: string; levels: ILevelsOptions[] }[]): Child[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphOf(block.children)]
    case 'heading': {
      const heading = { 4: HeadingLevel.HEADING_3, 5: HeadingLevel.HEADING_4, 6: HeadingLevel.HEADING_5 }[
        block.depth
      ]
      return [new Paragraph({ children: childrenOf(block.children), heading })]
    }
    case 'list':
      return itemsOf(block, { lists, depth: 0 })
    case 'blockquote':
      return [
        ...block.children.flatMap((one) =>
          one.type === 'paragraph'
            ? [new Paragraph({ children: childrenOf(one.children), style: 'a1' })]
            : [],
        ),
        ...(block.attribution
          ? [new Paragraph({ children: [new TextRun('——'), ...childrenOf(block.attribution)] })]
          : []),
      ]
    case 'table':
      return [
        new Paragraph({ children: [new TextRun('表1　'), ...childrenOf(block.caption ?? [])], style: 'a2' }),
        new Table({
          rows: block.children.map(
            (row) =>
              new TableRow({
                children: row.children.map((cell, column) => {
                  const alignment = {
                    left: undefined,
                    center: AlignmentType.CENTER,
                    right: AlignmentType.RIGHT,
                  }[block.align?.[column] ?? 'left']
                  return new TableCell({
                    children: [new Paragraph({ children: childrenOf(cell.children), alignment })],
                  })
                }),
              }),
          ),
        }),
      ]
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })]
    default:
      return []
  }
}

interface Listed {
  lists: { reference: string; levels: ILevelsOptions[] }[]
  depth: number
}

function itemsOf(list: List, { lists, depth }: Listed): Paragraph[] {
  const reference = `list-${lists.length}`
  lists.push({ reference, levels: [levelOf(list, depth)] })
  return list.children.flatMap((item) =>
    item.children.flatMap((block) => {
      if (block.type === 'list') return itemsOf(block, { lists, depth: depth + 1 })
      const numbering = { reference, level: depth }
      return block.type === 'paragraph'
        ? [new Paragraph({ children: childrenOf(block.children), numbering })]
        : []
    }),
  )
}

function levelOf({ ordered, marker, start = 1 }: List, level: number): ILevelsOptions {
  const number = `%${level + 1}`
  if (!ordered) return { level, format: LevelFormat.BULLET, text: marker ?? '•' }
  const formats = {
    '01.': { format: LevelFormat.DECIMAL_ZERO, text: `${number}.` },
    '1)': { format: LevelFormat.DECIMAL, text: `${number})` },
    '一、': { format: LevelFormat.CHINESE_COUNTING, text: `${number}、` },
    '（一）': { format: LevelFormat.CHINESE_COUNTING, text: `（${number}）` },
  }
  const format = { format: LevelFormat.DECIMAL, text: `${number}.` }
  return {
    level,
    start,
    ...(marker !== undefined && marker in formats ? formats[marker as keyof typeof formats] : format),
  }
}

const paragraphOf = (inlines: readonly Inline[]) => new Paragraph({ children: childrenOf(inlines) })

function childrenOf(inlines: readonly Inline[]): ParagraphChild[] {
  return grouped(runsOf(inlines), (run) => run.link).flatMap(([link, runs]) => {
    const children = runs.map(runOf)
    return link ? [new ExternalHyperlink({ link: link.url, children })] : children
  })
}

function runOf({ node, strong, emphasis, delete: strike }: Run): ParagraphChild {
  const look = {
    ...(strong && { bold: true }),
    ...(emphasis && { italics: true }),
    ...(strike && { strike: true }),
  }
  switch (node.type) {
    case 'break':
      return new TextRun({ ...look, break: 1 })
    case 'inlineCode':
      return new TextRun({ ...look, text: node.value, style: 'a0' })
    case 'footnoteReference':
      return new FootnoteReferenceRun(Number(node.identifier))
    default:
      return new TextRun({ ...look, text: node.value })
  }
}
