import { resolve } from '@cec-bulletin/fixtures'
import { type Issue, type IssueInput, parseIssue } from '@cec-bulletin/schema'
import { type Email, type EmailOptions, toEmail } from '../src/index.ts'
import { unsubscribeUrl } from './rules/text-rules.ts'

/** A mail with all that one may have. */
export function wholeEmail(issue: Issue, options: EmailOptions = {}): Email {
  return toEmail(issue, {
    resolve,
    viewUrl: 'https://example.org/7/',
    unsubscribeUrl,
    ...options,
  })
}

/** An issue of one article, as short as it can be. */
export function issueOf(input: Partial<IssueInput> = {}): Issue {
  return parseIssue({
    schemaVersion: 1,
    title: '第 7 期',
    date: '2023-10',
    lang: 'zh-CN',
    sections: [{ title: '动态', articles: [{ title: '食品', body: ['会议记。'] }] }],
    ...input,
  })
}
