import type { Given } from '@cec-bulletin/import'
import { type Message, safeParseIssue } from '@cec-bulletin/schema'
import type { Request } from '../arguments/request.ts'
import { languageTag } from '../new/language-tag.ts'
import { asDate } from './as-date.ts'

/** The fields that the options give, and what is wrong with them. */
export function givenOf(options: Request['options']): { given: Given; wrong: Message[] } {
  const given: Given = {
    ...field('title', options.title),
    ...field('series', options.series),
    ...field('number', options.number),
    ...field('date', typeof options.date === 'string' ? asDate(options.date) : options.date),
    ...field(
      'lang',
      typeof options.writtenIn === 'string' ? languageTag(options.writtenIn) : options.writtenIn,
    ),
  }
  const parsed = safeParseIssue({ ...sound, ...given })
  return { given, wrong: parsed.ok ? [] : parsed.problems.map(({ message }) => ofOption(message)) }
}

/** The option is named as it is typed. */
const ofOption = ({ en, zh }: Message): Message => ({
  en: en.replace('`lang`', '`--written-in`'),
  zh: zh.replace('`lang`', '`--written-in`'),
})

function field(name: keyof Given, value: string | boolean | undefined): Given {
  return typeof value === 'string' ? { [name]: value.trim() } : {}
}

/** An issue in which nothing else is wrong. */
const sound = {
  schemaVersion: 1,
  title: '题',
  date: '2024',
  lang: 'zh-CN',
  sections: [{ title: '题' }],
} as const
