import type { Message } from '@cec-bulletin/schema'
import type { Characters } from '../../import/characters-in.ts'
import type { FrameField } from '../../import/write-draft.ts'
import { quoted } from '../quoted.ts'

interface Counts {
  sections: number
  articles: number
  links: number
  cleaned: number
  pictures: number
}

/** What `bulletin import` says of what it has found and written, and what to do next. */
export const foundWords = {
  counts: (file: string, { sections, articles, links, cleaned, pictures }: Counts): Message => ({
    en: `${file}: ${[
      of(sections, 'section'),
      of(articles, 'article'),
      `${of(links, 'link')}${cleaned > 0 ? ` (${cleaned} cleaned)` : ''}`,
      of(pictures, 'picture'),
    ].join(', ')}`,
    zh: `${file}：${sections} 个栏目，${articles} 篇文章，${links} 个链接${cleaned > 0 ? `（清理 ${cleaned} 个）` : ''}，${pictures} 张图片`,
  }),
  characters: ({ all, kept, marks, dropped }: Characters): Message => ({
    en: `${of(all, 'character')}: ${digits(kept)} in the issue, ${digits(marks)} of marks and labels, ${digits(dropped)} left out (white space, running headers and the like)`,
    zh: `共 ${digits(all)} 字：写入简报 ${digits(kept)}，编号和标签 ${digits(marks)}，略去 ${digits(dropped)}（空白、页眉页脚等）`,
  }),
  written: (folder: string, files: readonly string[]): Message => ({
    en: `Written to ${folder}: ${files.join(', ')}`,
    zh: `已写入 ${folder}：${files.join('、')}`,
  }),
  unchanged: (folder: string): Message => ({
    en: `Nothing has changed in ${folder}.`,
    zh: `${folder} 没有变化。`,
  }),
  questions: (count: number, file: string): Message => ({
    en: `${of(count, 'question')} ${count === 1 ? 'is' : 'are'} open; write the answer after \`answer:\` in ${file}, and import again:`,
    zh: `有 ${count} 个问题待答：请写在 ${file} 的 \`answer:\` 后面，再次导入：`,
  }),
  missing: (fields: readonly FrameField[]): Message => ({
    en: `It is not an issue yet: ${fields.map((field) => lacks[field].en).join('; ')}.`,
    zh: `还不是一期简报：${fields.map((field) => lacks[field].zh).join('；')}。`,
  }),
  next: (command: string): Message => ({ en: `Next: ${command}`, zh: `接下来：${command}` }),
  afterwards: (command: string): Message => ({
    en: `When that finds no problem: ${command}`,
    zh: `没有问题之后：${command}`,
  }),
}

const lacks: Record<FrameField, Message> = {
  title: {
    en: `the title is missing; answer, or add ${quoted('--title 绿色采购简报')}`,
    zh: `缺标题，请回答，或加 ${quoted('--title 绿色采购简报')}`,
  },
  date: {
    en: `the date is missing; answer, or add ${quoted('--date 2024-05')}`,
    zh: `缺出版日期，请回答，或加 ${quoted('--date 2024-05')}`,
  },
  sections: {
    en: 'nothing was found below its head; write the articles into the file',
    zh: '刊头之下没有正文，请在文件中补写',
  },
}

const of = (count: number, one: string) => `${digits(count)} ${one}${count === 1 ? '' : 's'}`

const digits = (count: number) => count.toLocaleString('en')
