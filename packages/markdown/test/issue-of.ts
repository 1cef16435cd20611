import { type ArticleInput, type BlockInput, type Issue, parseIssue } from '@cec-bulletin/schema'

/** An issue of one article with this body, and what else the article is to hold. */
export function issueOf(body: BlockInput[], article: ArticleInput = {}): Issue {
  const sections = [{ title: '栏目', articles: [{ title: '文章', ...article, body }] }]
  return parseIssue({ schemaVersion: 1, title: '简报', date: '2024', lang: 'zh-CN', sections })
}
