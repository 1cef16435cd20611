import type { Message } from '@cec-bulletin/schema'
import { quoted } from './quoted.ts'

/** What `bulletin build` says. */
export const buildWords = {
  noIssues: {
    en: 'There are no issues yet; write the first one as `issues/2024-01.md`',
    zh: '一期也没有；请把第一期写在 `issues/2024-01.md`',
  },
  notAFolder: {
    en: 'This is a file or a link, and the site needs a folder here; move it away',
    zh: '这里是文件或链接，而网站需要文件夹；请把它移走',
  },
  busy: (lock: string): Message => ({
    en: `Another build is still at work here; try again when it has ended, or where there is none, remove ${lock}`,
    zh: `另一次生成仍在进行；请等它结束后再试，如果没有在生成，请删除 ${lock}`,
  }),
  changed: {
    en: 'This changed while the site was built, and the site is not whole; build it again',
    zh: '生成网站时此文件又有改动，网站不完整；请重新生成',
  },
  waiting: { en: 'Another build is at work; waiting for it.', zh: '另一次生成正在进行，等待中。' },
  failed: (site: string): Message => ({
    en: `Nothing was written; ${site} is as it was.`,
    zh: `未写任何文件；${site} 保持原样。`,
  }),
  built: (site: string, { issues, rendered }: { issues: number; rendered: number }): Message => ({
    en: `${site}: ${issues} ${issues === 1 ? 'issue' : 'issues'}, ${rendered} made anew`,
    zh: `${site}：共 ${issues} 期，重新生成 ${rendered} 期`,
  }),
  changes: ({ written, removed }: { written: number; removed: number }): Message => ({
    en: `${written} ${written === 1 ? 'file' : 'files'} written, ${removed} removed`,
    zh: `写入 ${written} 个文件，删除 ${removed} 个`,
  }),
  foreign: (files: string[]): Message => ({
    en: `Left as they are, because no build wrote them or they were changed since: ${files.map(quoted).join(', ')}. To have the site's own, move them away and build again.`,
    zh: `以下文件不是生成的，或生成后改动过，保持原样：${files.map(quoted).join('、')}。要换成网站的文件，请先移走，再重新生成。`,
  }),
  progress: (done: number, total: number): Message => ({
    en: `Issue ${done} of up to ${total} …`,
    zh: `正在生成第 ${done} 期（至多 ${total} 期）……`,
  }),
}
