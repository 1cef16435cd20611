import type { TracedIssue } from '../draft/to-draft.ts'
import { type Piece, type Trace, textOfPiece } from '../trace/trace.ts'
import type { Desk } from './desk/desk.ts'
import { dateOf as dateIn } from './words/numbers/date-of.ts'

/** Fields of an issue by hand. */
export interface Given {
  /** What the issue is called. */
  title?: string
  /** What the publication is called. */
  series?: string
  /** Which issue it is, as it is to be printed: `第18期`. */
  number?: string
  /** `2023`, `2023-10` or `2023-10-31`. */
  date?: string
  /** BCP 47. */
  lang?: string
  /** What the issue is about. */
  summary?: string
}

/** The draft with what the editor gave and answered; what stood in the place of that is dropped. */
export function withGiven(draft: TracedIssue, { given, desk }: { given: Given; desk: Desk }): TracedIssue {
  const known = fields.flatMap((field): [string, Trace][] => {
    const value = given[field]
    if (value === undefined) return []
    desk.claim(draft[field]?.pieces ?? [], { fate: 'dropped', rule: 'given' })
    return [[field, inserted(value, 'given')]]
  })
  const filled = { ...draft, ...Object.fromEntries(known) }
  return inOrder(dateOf(titleOf(filled, desk), desk))
}

const fields = ['title', 'series', 'number', 'date', 'summary'] as const

function inserted(text: string, rule: string): Trace {
  const piece: Piece = { from: 0, length: 0, fate: 'inserted', rule, text }
  return { pieces: [piece] }
}

/**
 * What the document is called outside of its text is a good guess, and needs a look. Programs call a PDF or a Word file by
 * the name of its file: where the text has the name of a bulletin, an issue of that has no title of its own.
 */
function titleOf({ series, ...rest }: TracedIssue, desk: Desk): TracedIssue {
  const issue = { ...rest, ...(series && { series }) }
  if (issue.title) return issue
  const { about, kind } = desk.source
  const isNamed = series !== undefined && (kind === 'pdf' || kind === 'docx')
  const name = isNamed ? wordsIn(series, desk) : ''
  const standard = isNamed ? name : (about.title ?? '')
  const title = desk.ask({
    rule: 'title',
    at: 0,
    text: '',
    question: { en: 'What is the title of the issue?', zh: '这一期的标题是什么？' },
    choices: [...new Set([standard, about.title ?? ''])].filter((choice) => choice !== ''),
    isOpen: true,
    standard,
    confidence: standard === '' ? 0 : 0.5,
  })
  if (isNamed && title === name) return { ...rest, title: series }
  return title === '' ? issue : { ...issue, title: inserted(title, 'title') }
}

const wordsIn = ({ pieces }: Trace, { source }: Desk) =>
  pieces.map((piece) => textOfPiece(piece, source.text)).join('')

/** A title often says when; else the system that published a page knows, and the number may say the year. */
function dateOf(issue: TracedIssue, desk: Desk): TracedIssue {
  if (issue.date) return issue
  const title = issue.title ? wordsIn(issue.title, desk) : ''
  // The number says at least the year: `2024年第5期`, `Issue 7, Spring 2024`.
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(issue.number ? wordsIn(issue.number, desk) : '')?.[0]
  const said = dateIn(title)?.date
  const published = dateIn(desk.source.about.date ?? '')?.date
  const standard = said ?? published ?? year ?? ''
  const date = desk.ask({
    rule: 'date',
    at: 0,
    text: '',
    question: {
      en: 'When was the issue published? Write `2024`, `2024-05` or `2024-05-20`',
      zh: '这一期何时出版？请写成 `2024`、`2024-05` 或 `2024-05-20`',
    },
    choices: [...new Set([said, published, year])].filter((choice) => choice !== undefined),
    standard,
    confidence: said !== undefined ? 0.8 : standard === '' ? 0 : 0.5,
  })
  return date === '' ? issue : { ...issue, date: inserted(date, 'date') }
}

/** As an issue is written by hand. */
function inOrder(issue: TracedIssue): TracedIssue {
  const { schemaVersion, title, series, number, date, lang, summary, ...rest } = issue
  return {
    schemaVersion,
    ...(title && { title }),
    ...(series && { series }),
    ...(number && { number }),
    ...(date && { date }),
    lang,
    ...(summary && { summary }),
    ...rest,
  }
}
