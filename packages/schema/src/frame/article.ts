import { canonicalBlocks, canonicalNote } from '../canonical/blocks.ts'
import { lineIfAny } from '../canonical/line.ts'
import { present } from '../canonical/present.ts'
import type { FootnoteDefinition, FootnoteDefinitionInput } from '../nodes/blocks/footnote-definition.ts'
import type { Block, BlockInput } from '../nodes/blocks.ts'
import type { Maybe, Words } from '../nodes/definition.ts'
import { byKind } from '../shape/choice.ts'
import { anchor, language, line, title, webAddress } from '../shape/field.ts'
import { list } from '../shape/list.ts'
import { blocks, footnoteDefinition } from '../shape/shapes.ts'
import * as z from '../shape/zod.ts'
import { canonicalSource, type Source, type SourceInput, sourceShape } from './source.ts'

/** The unit. */
export interface Article {
  /** Anchor, unique in the issue; made from the title by those who need one when absent. */
  id?: string
  /** One line; absent for a short item without one. */
  title?: string
  /** The page that the article is about, to which its title leads; only with a title. schema.org: `about`. */
  url?: string
  /** BCP 47, where it differs from the section's. */
  lang?: string
  /** In order; may be empty. */
  body: Block[]
  /** Where the article came from (`摘自：…`). schema.org: `isBasedOn`. */
  sources: Source[]
  /** In the order in which the body first refers to them; each is referred to. */
  notes: FootnoteDefinition[]
}

/**
 * An article as `parseIssue` takes it. Its fields are those of `Article`; what may be left out may be `null` as well.
 */
export interface ArticleInput {
  id?: Maybe<string>
  title?: Maybe<string>
  url?: Maybe<string>
  lang?: Maybe<string>
  body?: Maybe<BlockInput[]>
  sources?: Maybe<(string | SourceInput)[]>
  notes?: Maybe<FootnoteDefinitionInput[]>
}

export const articleShape = z.strictObject({
  id: z.nullish(anchor),
  title: z.nullish(title),
  url: z.nullish(webAddress),
  lang: z.nullish(language),
  body: z.nullish(blocks),
  sources: z.nullish(list(byKind({ object: sourceShape, string: line }))),
  notes: z.nullish(list(footnoteDefinition)),
})

export function canonicalArticle(input: ArticleInput): Article {
  return present({
    id: lineIfAny(input.id),
    title: lineIfAny(input.title),
    url: lineIfAny(input.url),
    lang: lineIfAny(input.lang),
    body: canonicalBlocks(input.body ?? []),
    sources: (input.sources ?? []).map(canonicalSource),
    notes: (input.notes ?? []).map(canonicalNote),
  })
}

export const articleWords: Words<ArticleInput> = {
  node: ['An article.', '文章。'],
  id: ['Anchor, unique in the issue; made from the title when absent.', '锚点，全期唯一；不写则由标题生成。'],
  title: ['Title; absent for a short item without one.', '标题；没有标题的短讯不写。'],
  url: [
    'Web address of the page that it is about; the title leads there.',
    '文章所介绍的网页的网址；标题链接到它。',
  ],
  lang: ['Language, where it differs from the section’s.', '语言，与栏目不同时填写。'],
  body: [
    'Paragraphs, lists, quotes, tables and pictures in order; a bare string is a paragraph.',
    '正文：段落、列表、引文、表格、图片，按顺序；单独的字符串即一个段落。',
  ],
  sources: [
    'Where the article came from; a bare string is a title.',
    '来源（摘自）；单独的字符串即来源名称。',
  ],
  notes: ['Notes in the order in which the body first refers to them.', '注释，按正文首次引用的顺序。'],
}
