import type { Message } from '@cec-bulletin/schema'
import { quoted } from '../quoted.ts'

/** What is said in `issue.hints.yaml`, and of what stands there. */
export const hintWords = {
  /** At the top, a line each. */
  head: ({ document, command, open }: { document: string; command: string; open: number }): Message => ({
    en: [
      open === 0
        ? `Nothing is left to ask about ${document}.`
        : `What ${document} does not say. Write your answers after \`answer:\`, save, and run`,
      ...(open === 0 ? [] : [`  ${command}`, 'Where there is no answer, what stands at `now` holds.']),
    ].join('\n'),
    zh: [
      open === 0
        ? `${document} 没有需要回答的问题。`
        : `${document} 没有说清楚的地方。请把答案写在 \`answer:\` 后面，保存后运行`,
      ...(open === 0 ? [] : [`  ${command}`, '不回答，就按 `now` 一行处理。']),
    ].join('\n'),
  }),
  noHint: {
    en: 'This is not an entry as the import wrote it; each begins with `- id:` and has an `answer:`. Take back what was changed here, or remove the file and import again',
    zh: '此处不是导入时写下的条目：每条以 `- id:` 开头，并有 `answer:`。请恢复此处，或删去该文件后重新导入',
  },
  noAnswer: {
    en: 'An answer is one line of text; put it in quotes if it begins with `[`, `{` or `*`, as in `answer: "[绿] 简报"`',
    zh: '答案应为一行文字；以 `[`、`{` 或 `*` 开头时请加引号，例如 `answer: "[绿] 简报"`',
  },
  noChoice: (answer: string, choices: readonly string[]): Message => ({
    en: `${quoted(answer)} is not one of the choices; write ${choices.map(quoted).join(' or ')}. Until then the answer counts as none`,
    zh: `${quoted(answer)} 不是可选的答案；请写 ${choices.map(quoted).join(' 或 ')}。改正之前按未回答处理`,
  }),
  unasked: (answer: string): Message => ({
    en: `The question that ${quoted(answer)} answers is no longer asked: the document has changed, or an option or another answer has settled it. Remove the entry if it is no longer needed`,
    zh: `答案 ${quoted(answer)} 所答的问题已不再提出：文档改动过，或别的答案、选项已经解决。不再需要时请删去此条`,
  }),
  twice: (answer: string): Message => ({
    en: `This question has an answer already, ${quoted(answer)}; keep one of them`,
    zh: `这个问题已有答案 ${quoted(answer)}；请只留一个`,
  }),
  place: {
    page: (page: number): Message => ({ en: `page ${page}`, zh: `第 ${page} 页` }),
    paragraph: (paragraph: number): Message => ({ en: `paragraph ${paragraph}`, zh: `第 ${paragraph} 段` }),
    line: (line: number): Message => ({ en: `line ${line}`, zh: `第 ${line} 行` }),
    more: (count: number): Message => ({ en: `and ${count} more`, zh: `另有 ${count} 处` }),
    part: (part: string): Message => {
      const [, name = ''] = /(comments|footnotes|endnotes|header|footer)\d*\.xml$/.exec(part) ?? []
      return parts[name] ?? { en: part, zh: part }
    },
  },
}

/** What of a Word file stands in files of its own. */
const parts: Readonly<Record<string, Message>> = {
  comments: { en: 'comments', zh: '批注' },
  footnotes: { en: 'foot notes', zh: '脚注' },
  endnotes: { en: 'end notes', zh: '尾注' },
  header: { en: 'header', zh: '页眉' },
  footer: { en: 'footer', zh: '页脚' },
}
