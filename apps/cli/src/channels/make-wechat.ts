import type { Issue, Problem } from '@cec-bulletin/schema'
import { toWechat, toWechatPage } from '@cec-bulletin/wechat'
import { channelWords } from '../say/channels.ts'
import type { MakeFile } from './channel.ts'
import type { UploadedRow } from './uploaded-row.ts'

/** An issue as a page from which an editor copies it into WeChat's editor. */
export function makeWechat(rows: readonly UploadedRow[]): MakeFile {
  return ({ entry: { slug, issue }, series }) => {
    const pictures = new Map<string, string>()
    for (const row of rows)
      if (row.address !== undefined && (row.slug === '' || row.slug === slug))
        pictures.set(row.path, row.address)
    const article = toWechat(issue, { ...(series.theme && { accent: series.theme.accent }), pictures })
    const lang = issue.lang.startsWith('zh') || series.lang.startsWith('zh') ? 'zh' : 'en'
    const problems = article.problems.map((problem) => inThisFolder(problem, { slug, issue, pictures }))
    return { path: `${slug}.html`, text: toWechatPage({ ...article, problems }, { lang }), problems }
  }
}

interface Around {
  slug: string
  issue: Issue
  pictures: ReadonlyMap<string, string>
}

/** A picture that WeChat lacks, told with the line to write or to change. */
function inThisFolder(problem: Problem, { slug, issue, pictures }: Around): Problem {
  if (problem.code !== 'missing-picture' && problem.code !== 'wrong-picture') return problem
  // What the problem itself says of the address is shortened.
  const { url = '', alt = '' } = pictureAt(issue, problem.path)
  const name = /^https?:/i.test(url) ? url : `${slug}/${url}`
  const message =
    problem.code === 'missing-picture'
      ? channelWords.notUploaded(name, { hasWords: alt !== '' })
      : channelWords.notOfWechat(name, pictures.get(url) ?? '')
  return { ...problem, message }
}

function pictureAt(issue: Issue, path: Problem['path']): { url?: string; alt?: string } {
  let picture: unknown = issue
  for (const key of path.slice(0, -1)) {
    if (typeof picture !== 'object' || picture === null) return {}
    picture = Object.entries(picture).find(([name]) => name === `${key}`)?.[1]
  }
  return typeof picture === 'object' && picture !== null ? picture : {}
}
