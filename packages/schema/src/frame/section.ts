import { canonicalBlocks } from '../canonical/blocks.ts'
import { lineIfAny } from '../canonical/line.ts'
import { present } from '../canonical/present.ts'
import type { Block, BlockInput } from '../nodes/blocks.ts'
import type { Maybe, Words } from '../nodes/definition.ts'
import { anchor, language, line } from '../shape/field.ts'
import { list } from '../shape/list.ts'
import { blocks } from '../shape/shapes.ts'
import * as z from '../shape/zod.ts'
import { type Article, type ArticleInput, articleShape, canonicalArticle } from './article.ts'

/** A titled group of articles. */
export interface Section {
  /** Anchor, unique in the issue; made from the title by those who need one when absent. */
  id?: string
  /** One line. */
  title: string
  /** BCP 47, where it differs from the issue's. */
  lang?: string
  /** What stands before the first article and belongs to none, such as an epigraph. */
  introduction: Block[]
  /** In order; may be none. */
  articles: Article[]
}

/**
 * A section as `parseIssue` takes it. Its fields are those of `Section`; what may be left out may be `null` as well.
 */
export interface SectionInput {
  id?: Maybe<string>
  title: string
  lang?: Maybe<string>
  introduction?: Maybe<BlockInput[]>
  articles?: Maybe<ArticleInput[]>
}

export const sectionShape = z.strictObject({
  id: z.nullish(anchor),
  title: line,
  lang: z.nullish(language),
  introduction: z.nullish(blocks),
  articles: z.nullish(list(articleShape)),
})

export function canonicalSection(input: SectionInput): Section {
  return present({
    id: lineIfAny(input.id),
    title: input.title.trim(),
    lang: lineIfAny(input.lang),
    introduction: canonicalBlocks(input.introduction ?? []),
    articles: (input.articles ?? []).map(canonicalArticle),
  })
}

export const sectionWords: Words<SectionInput> = {
  node: ['A titled group of articles.', '栏目：有标题的一组文章。'],
  id: ['Anchor, unique in the issue; made from the title when absent.', '锚点，全期唯一；不写则由标题生成。'],
  title: ['Title of the section.', '栏目标题。'],
  lang: ['Language, where it differs from the issue’s.', '语言，与全期不同时填写。'],
  introduction: [
    'What stands before the first article, such as an epigraph.',
    '首篇文章之前的内容，如题记。',
  ],
  articles: ['Articles in order.', '各篇文章，按顺序。'],
}
