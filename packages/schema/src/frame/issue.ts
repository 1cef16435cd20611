import { lineIfAny } from '../canonical/line.ts'
import { present } from '../canonical/present.ts'
import type { Maybe, Words } from '../nodes/definition.ts'
import { byKind } from '../shape/choice.ts'
import { date, issueNumber, language, line, webAddress } from '../shape/field.ts'
import { fullList } from '../shape/list.ts'
import * as z from '../shape/zod.ts'
import { canonicalImprint, type Imprint, type ImprintInput, imprintShape } from './imprint.ts'
import { canonicalSection, type Section, type SectionInput, sectionShape } from './section.ts'

/**
 * One number of a bulletin, in its one canonical form: lists are always there, optional fields are absent rather
 * than empty, nothing is shared and nothing points back. schema.org: `PublicationIssue`.
 */
export interface Issue {
  /**
   * The version of this model. It stays 1 while fields and nodes are only added, which an older package reports as
   * unknown; another number will mean another shape, which it reports as made by a newer version.
   */
  schemaVersion: 1
  /** One line. */
  title: string
  /** The bulletin this is an issue of. schema.org: `Periodical`. */
  series?: string
  /** As printed: `7`, `2023-09`, `总第 12 期`. schema.org: `issueNumber`. */
  number?: string
  /** Date of publication: `2023`, `2023-10` or `2023-10-31`. */
  date: string
  /** BCP 47, such as `zh-CN`. */
  lang: string
  /** One or two sentences for listings and search results. */
  summary?: string
  /** The canonical address of this issue, `http:` or `https:`. */
  url?: string
  /** At least one. */
  sections: Section[]
  /** The block at the end: who made the issue. */
  imprint?: Imprint
}

/** An issue as `parseIssue` takes it. Its fields are those of `Issue`; what may be left out may be `null` as well. */
export interface IssueInput {
  /** Where an editor finds the JSON Schema of this file; passed over. */
  $schema?: Maybe<string>
  schemaVersion: 1
  title: string
  series?: Maybe<string>
  number?: Maybe<string | number>
  date: string
  lang: string
  summary?: Maybe<string>
  url?: Maybe<string>
  sections: SectionInput[]
  imprint?: Maybe<ImprintInput>
}

/**
 * The shape of what `parseIssue` takes. What no shape can say (the order of notes, the width of tables, …) is in
 * `rules/`; use `issueSchema` to have both.
 */
export const issueShape = z.strictObject({
  $schema: z.passedOver(z.nullish(z.string())),
  schemaVersion: z.literal(1),
  title: line,
  series: z.nullish(line),
  number: z.nullish(byKind({ string: line, int: issueNumber })),
  date,
  lang: language,
  summary: z.nullish(line),
  url: z.nullish(webAddress),
  sections: fullList(sectionShape),
  imprint: z.nullish(imprintShape),
})

/** The one form of an issue whose shape is right: everything lenient made strict. Copies, so nothing is shared. */
export function canonicalIssue(input: IssueInput): Issue {
  return present({
    schemaVersion: 1 as const,
    title: input.title.trim(),
    series: lineIfAny(input.series),
    number: lineIfAny(input.number?.toString()),
    date: input.date.trim(),
    lang: input.lang.trim(),
    summary: lineIfAny(input.summary),
    url: lineIfAny(input.url),
    sections: input.sections.map(canonicalSection),
    imprint: input.imprint ? canonicalImprint(input.imprint) : undefined,
  })
}

export const issueWords: Words<IssueInput> = {
  node: ['One issue of a bulletin.', '一期简报。'],
  $schema: ['Where this file’s JSON Schema is; passed over.', '本文件所用 JSON Schema 的位置；解析时忽略。'],
  schemaVersion: ['Version of this format: 1.', '格式版本：1。'],
  title: ['Title of the issue.', '本期标题。'],
  series: ['Name of the bulletin this is an issue of.', '简报名称。'],
  number: ['Number as printed: 7, 2023-09, 总第 12 期.', '期号，照印刷样式写：7、2023-09、总第 12 期。'],
  date: ['Date of publication: year, month or day.', '出版日期：年、月或日。'],
  lang: ['Language of the issue, a BCP 47 tag.', '本期语言（BCP 47 标签）。'],
  summary: ['One or two sentences for listings and search results.', '一两句话的摘要，用于列表和搜索结果。'],
  url: ['Canonical web address of this issue.', '本期的规范网址。'],
  sections: ['Sections in order, at least one.', '各栏目，按顺序，至少一个。'],
  imprint: ['Who made the issue; printed at its end.', '编制信息，印在末尾。'],
}
