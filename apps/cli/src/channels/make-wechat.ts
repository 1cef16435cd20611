import type { Problem } from '@cec-bulletin/schema'
import { toWechat, toWechatPage } from '@cec-bulletin/wechat'
import { channelWords } from '../say/channels.ts'
import type { MakeFile } from './channel.ts'
import type { Uploaded } from './read-uploaded.ts'

/** An issue as a page from which an editor copies it into WeChat's editor. */
export function makeWechat(uploaded: Uploaded): MakeFile {
  return ({ entry: { slug, issue }, series }) => {
    const pictures = new Map(uploaded.get('')?.entries())
    for (const [path, address] of uploaded.get(slug) ?? []) pictures.set(path, address)
    const article = toWechat(issue, { ...(series.theme && { accent: series.theme.accent }), pictures })
    const lang = issue.lang.startsWith('zh') || series.lang.startsWith('zh') ? 'zh' : 'en'
    const problems = article.problems.map((problem) => inThisFolder(problem, slug))
    return { path: `${slug}.html`, text: toWechatPage({ ...article, problems }, { lang }), problems }
  }
}

/** A picture that is missing, told with the line to write. */
function inThisFolder(problem: Problem, slug: string): Problem {
  if (problem.code !== 'missing-picture') return problem
  const isWeb = /^https?:/i.test(problem.received)
  const name = isWeb ? problem.received : `${slug}/${problem.received}`
  return { ...problem, message: channelWords.notUploaded(problem.received, name) }
}
