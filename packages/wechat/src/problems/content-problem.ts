import type { Problem } from '@cec-bulletin/schema'
import { limits } from '../limits.ts'
import { problem } from './problem.ts'

/** A part of the content that can be published by itself, in order. */
export interface MeasuredPart {
  path: Problem['path']
  /** Its characters, tags and all. */
  length: number
}

/**
 * Where content that is too long can be cut in two: before the article that no longer has room.
 *
 * @param length How many characters the whole content has.
 */
export function contentProblem(length: number, parts: readonly MeasuredPart[]): Problem {
  const articles = parts.filter(({ path }) => path.includes('articles'))
  const { path } = articles.find((part) => endOf(part, parts) > limits.content) ??
    articles.at(-1) ?? { path: ['sections', 0] }
  const isFirst = path === articles[0]?.path
  const over = length - limits.content
  return problem({
    code: 'too-long',
    path,
    received: `${length}`,
    message: (place) => ({
      en: `The content has ${length} characters with its tags, ${over} more than the ${limits.content} that WeChat takes. ${
        isFirst
          ? `Split \`${place}\` in two`
          : `Publish what comes from \`${place}\` on as an article of its own`
      }.`,
      zh: `正文连同标签有 ${length} 个字符，微信最多收 ${limits.content} 个，多出 ${over} 个。${
        isFirst ? `请把 \`${place}\` 分成两篇` : `请从 \`${place}\` 起另发一篇`
      }。`,
    }),
  })
}

function endOf(part: MeasuredPart, parts: readonly MeasuredPart[]): number {
  return parts.slice(0, parts.indexOf(part) + 1).reduce((sum, { length }) => sum + length, 0)
}
