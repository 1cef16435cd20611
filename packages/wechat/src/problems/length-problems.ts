import type { Problem } from '@cec-bulletin/schema'
import { limits } from '../limits.ts'
import type { WechatArticle } from '../wechat-article.ts'
import { problem } from './problem.ts'

type Lines = Pick<WechatArticle, 'title' | 'author' | 'digest'>

/** What is longer than WeChat takes beside the content, and where it would have to end. */
export function lengthProblems(article: Lines): Problem[] {
  return places.flatMap(({ name, path, zh, en }) => {
    const words = article[name]
    const most = limits[name]
    if (words.length <= most) return []
    // No half of a character.
    const room = words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
    const end = Array.from(room).slice(-6).join('')
    const over = words.length - most
    return problem({
      code: 'too-long',
      path,
      received: words,
      message: (place) => ({
        en: `${en} (\`${place}\`) has ${words.length} characters, ${over} more than the ${most} that WeChat takes: what has room ends with \`${end}\`. Shorten it.`,
        zh: `${zh}（\`${place}\`）有 ${words.length} 个字符，微信最多收 ${most} 个，多出 ${over} 个：放得下的部分到 \`${end}\` 为止。请改短。`,
      }),
    })
  })
}

const places: { name: keyof Lines; path: string[]; zh: string; en: string }[] = [
  { name: 'title', path: ['title'], zh: '标题', en: 'The title' },
  { name: 'author', path: ['imprint', 'publisher'], zh: '作者', en: 'The author' },
  { name: 'digest', path: ['summary'], zh: '摘要', en: 'The digest' },
]
