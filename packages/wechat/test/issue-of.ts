import { type Issue, type IssueInput, parseIssue } from '@cec-bulletin/schema'

type Body = NonNullable<NonNullable<IssueInput['sections'][number]['articles']>[number]['body']>

/** An issue of one article with this body, as short as it can be. */
export function issueOf(body: Body = [], input: Partial<IssueInput> = {}): Issue {
  return parseIssue({
    schemaVersion: 1,
    title: '第 7 期',
    date: '2023-10',
    lang: 'zh-CN',
    sections: [{ title: '动态', articles: [{ title: '食品', body }] }],
    ...input,
  })
}
