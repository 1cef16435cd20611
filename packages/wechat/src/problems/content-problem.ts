import { type Issue, type Problem, shorten } from '@cec-bulletin/schema'
import type { End } from '../article/ends-of.ts'
import { limits } from '../limits.ts'
import { problem } from './problem.ts'

interface Measured {
  issue: Issue
  /** Of the units of the issue, in order. */
  ends: readonly End[]
}

/**
 * Where content that is too long can be cut in two: before the article or section that no longer has room.
 *
 * @param length How many characters the whole content has.
 */
export function contentProblem(length: number, measured: Measured): Problem {
  const { path, title, mend } = cutIn(measured)
  const over = length - limits.content
  const name = title === undefined ? undefined : shorten(title, { most: 20 })
  return problem({
    code: 'too-long',
    path,
    received: length,
    message: (place) => {
      const en = name === undefined ? `\`${place}\`` : `\`${place}\` (“${name}”)`
      const zh = name === undefined ? ` \`${place}\` ` : ` \`${place}\`（“${name}”）`
      return {
        en: `The content has ${length} characters with its tags, ${over} more than the ${limits.content} that WeChat takes. ${
          mend === 'split'
            ? `Split ${en} in two`
            : `Publish what comes from ${en} on as an article of its own`
        }.`,
        zh: `正文连同标签有 ${length} 个字符，微信最多收 ${limits.content} 个，多出 ${over} 个。${
          mend === 'split' ? `请把${zh}分成两篇` : `请从${zh}起另发一篇`
        }。`,
      }
    },
  })
}

interface Cut {
  path: Problem['path']
  title: string | undefined
  mend: 'split' | 'publish'
}

/** A title does not stay behind without what it is of: the first article takes its section with it. */
function cutIn({ issue, ends }: Measured): Cut {
  const inSections = ends.filter(({ path }) => path[0] === 'sections')
  const end = inSections.find((one) => one.length > limits.content) ?? inSections.at(-1)
  const [, at = 0, , index] = end?.path ?? []
  const path = ['sections', Number(at)]
  const section = issue.sections[Number(at)]
  const hasWords = section !== undefined && section.introduction.length > 0
  if (index === undefined && at === 0)
    return { path: [...path, 'introduction'], title: section?.title, mend: 'split' }
  if (index === undefined || (index === 0 && at !== 0))
    return { path, title: section?.title, mend: 'publish' }
  const title = section?.articles[Number(index)]?.title
  const isFirst = index === 0 && !hasWords
  return { path: [...path, 'articles', Number(index)], title, mend: isFirst ? 'split' : 'publish' }
}
