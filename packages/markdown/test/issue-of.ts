import {
  type Article,
  type ArticleInput,
  type BlockInput,
  type Issue,
  parseIssue,
} from '@cec-bulletin/schema'

/** An issue of one article with this body, and what else the article is to hold. */
export function issueOf(body: BlockInput[], article: ArticleInput = {}): Issue {
  const sections = [{ title: '栏目', articles: [{ title: '文章', ...article, body }] }]
  return parseIssue({ schemaVersion: 1, title: '简报', date: '2024', lang: 'zh-CN', sections })
}

/** The article of an issue that has one. */
export function onlyArticle({ sections }: Issue): Article {
  const [article, ...others] = sections.flatMap(({ articles }) => articles)
  if (!article || others.length > 0)
    throw new Error(`Expected one article, not ${others.length + (article ? 1 : 0)}`)
  return article
}
