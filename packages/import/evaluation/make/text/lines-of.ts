import type { Block, Issue } from '@cec-bulletin/schema'
import { dateIn, toChinese } from './say.ts'

/** A line of a document before it is set, and what it is. */
export interface Said {
  kind:
    | 'title'
    | 'dateline'
    | 'section'
    | 'article'
    | 'heading'
    | 'text'
    | 'item'
    | 'quote'
    | 'attribution'
    | 'sources'
    | 'imprint'
  words: string
  /** Where its words lead. */
  url?: string
}

/** An issue as the lines that its editors would type. */
export function linesOf({ title, number = '', date, sections, imprint }: Issue): Said[] {
  return [
    { kind: 'title', words: title },
    { kind: 'dateline', words: `${number}　　${dateIn(date)}` },
    ...sections.flatMap((section): Said[] => [
      { kind: 'section', words: section.title },
      ...section.articles.flatMap(({ title: name = '', body, sources }): Said[] => [
        { kind: 'article', words: name },
        ...body.flatMap(blockOf),
        ...sources.map(
          ({ title: words, url }): Said => ({
            kind: 'sources',
            words: `摘自：${words}`,
            ...(url !== undefined && { url }),
          }),
        ),
      ]),
    ]),
    ...[
      (imprint?.statement ?? []).map((node) => ('value' in node ? node.value : '')).join(''),
      imprint?.publisher && `主办：${imprint.publisher}`,
      imprint?.editors.length ? `编辑：${imprint.editors.map(({ name }) => name).join('、')}` : '',
      imprint?.email && `电子邮箱：${imprint.email}`,
      imprint?.site && `网址：${imprint.site}`,
    ].flatMap((words): Said[] => (words ? [{ kind: 'imprint', words }] : [])),
  ]
}

function blockOf(block: Block): Said[] {
  switch (block.type) {
    case 'paragraph':
      return [{ kind: 'text', words: wordsOf(block) }]
    case 'heading':
      return [{ kind: 'heading', words: wordsOf(block) }]
    case 'list':
      return block.children.map((item, index) => ({
        kind: 'item',
        words: markOf(block.marker, index) + item.children.map(wordsOf).join(''),
      }))
    case 'blockquote':
      return [
        ...block.children.map((child): Said => ({ kind: 'quote', words: wordsOf(child) })),
        ...(block.attribution
          ? [{ kind: 'attribution' as const, words: `——${block.attribution.map(wordsOf).join('')}` }]
          : []),
      ]
    default:
      throw new Error(`Cannot set ${block.type}`)
  }
}

function markOf(marker: string | undefined, index: number): string {
  if (marker === '01.') return `${`${index + 1}`.padStart(2, '0')}. `
  if (marker === '（一）') return `（${toChinese(index + 1)}）`
  if (marker === '一、') return `${toChinese(index + 1)}、`
  if (marker === '1)') return `${index + 1}) `
  return marker === undefined ? '• ' : `${marker} `
}

const wordsOf = (node: object): string => {
  if ('value' in node) return `${node.value}`
  return 'children' in node && Array.isArray(node.children) ? node.children.map(wordsOf).join('') : ''
}
