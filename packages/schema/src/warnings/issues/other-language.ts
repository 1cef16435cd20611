import { inChineseQuotes } from '../chinese.ts'
import type { IssueExamples } from '../examples.ts'
import { frameLinesOf, linesOf } from '../lines-of.ts'
import type { IssueSuspicion } from '../suspicion.ts'

/** `lang: en` over a Chinese issue: its labels and its date come out in English, and it is read aloud as English. */
export const otherLanguage: IssueSuspicion = {
  code: 'other-language',
  suspectsIn: (issue) => {
    const { lang } = issue
    if (/^(?:zh|yue|wuu|ja|ko)\b/i.test(lang)) return []
    const titles = [...frameLinesOf(issue), ...linesOf(issue)].filter(
      (line) => line.kind === 'title' && line.lang === lang,
    )
    const text = titles.map((line) => line.text).join('')
    const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
    return chinese >= 6 && !/\p{Script=Latin}{3}/u.test(text) ? [{ path: ['lang'], value: lang }] : []
  },
  explain: ({ received }) => ({
    en: `The language is ${received}, but the titles are Chinese. Write \`zh-CN\`, or \`zh-TW\` for traditional characters.`,
    zh: `语言写的是${inChineseQuotes(received)}，标题却是中文。请改为“zh-CN”，繁体写“zh-TW”。`,
  }),
}

// The examples of a suspicion are sections of an issue in Chinese: `suspect.test.ts` has those of this one.
export const examples: IssueExamples = { warns: [], silent: [[{ title: '动态', introduction: ['文'] }]] }
