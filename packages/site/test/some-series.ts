import { fixtures } from '@cec-bulletin/fixtures'
import { type Issue, type IssueInput, parseIssue } from '@cec-bulletin/schema'
import { childrenOf, type IssueNode, isPicturePath } from '@cec-bulletin/schema/model'
import type { Series, SiteIssue, SitePicture } from '../src/index.ts'

export const series: Series = {
  title: '绿色采购简报',
  lang: 'zh-CN',
  url: 'https://e.cn/b/',
  description: '每月一期。',
  publisher: '绿色中心',
  offset: '+08:00',
}

/** An issue of one article, as short as it can be. */
export function entryOf(slug: string, input: Partial<IssueInput> = {}): SiteIssue {
  const issue = parseIssue({
    schemaVersion: 1,
    title: `第 ${slug} 期`,
    date: /^\d{4}-\d\d$/.test(slug) ? slug : '2023-10',
    lang: 'zh-CN',
    sections: [{ title: '动态', articles: [{ title: '食品', body: ['会议。'] }] }],
    ...input,
  })
  return withPictures(slug, issue)
}

/** The whole issues of the fixtures, but for one whose addresses no standard allows. */
export function fixtureEntries(): SiteIssue[] {
  return fixtures().map(({ name, issue }) => withPictures(name, issue))
}

/** Each picture that stands beside an issue lies in its folder. */
export function withPictures(slug: string, issue: Issue): SiteIssue {
  const pictures = new Map<string, SitePicture>()
  const visit = (node: IssueNode): void => {
    if (node.type === 'image' && isPicturePath(node.url)) {
      pictures.set(node.url, { path: `${slug}/${decodeURI(node.url)}`, width: 640, height: 360 })
    }
    childrenOf(node).forEach(visit)
  }
  for (const { introduction, articles } of issue.sections) {
    introduction.forEach(visit)
    for (const { body, notes } of articles) [...body, ...notes].forEach(visit)
  }
  return { slug, issue, pictures }
}
