import { type Issue, type IssueInput, parseIssue } from '@cec-bulletin/schema'
import type { FeedOptions } from '../src/index.ts'

/** An issue of one article, as short as it can be. */
export function issueOf(input: Partial<IssueInput> = {}): Issue {
  return parseIssue({
    schemaVersion: 1,
    title: '第 7 期',
    date: '2023-10',
    lang: 'zh-CN',
    url: 'https://e.cn/7/',
    sections: [{ title: '动态', articles: [{ title: '食品', body: ['会议<记>。'] }] }],
    ...input,
  })
}

export const options: FeedOptions = {
  title: '绿色简报',
  home: 'https://e.cn/',
  self: 'https://e.cn/feed',
  offset: '+08:00',
}
