import {
  type ArticleInput,
  type BlockInput,
  type Issue,
  type IssueInput,
  parseIssue,
} from '@cec-bulletin/schema'

/** The smallest issue there is around what a test is about. */
export function issueWith(article: ArticleInput | BlockInput[], rest: Partial<IssueInput> = {}): Issue {
  const one = Array.isArray(article) ? { title: '文', body: article } : article
  return parseIssue({
    schemaVersion: 1,
    title: '刊',
    date: '2026',
    lang: 'zh-CN',
    sections: [{ title: '栏', articles: [one] }],
    ...rest,
  })
}
