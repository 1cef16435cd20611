import type { Fix, Message, Problem } from '@cec-bulletin/schema'
import type { Position } from 'unist'
import { addresses } from './explanations/addresses.ts'
import { issue } from './explanations/issue.ts'
import { whole } from './explanations/whole.ts'
import { mendAddress } from './mend/mend-address.ts'
import { mendDate } from './mend/mend-date.ts'
import { mendEmail } from './mend/mend-email.ts'
import { mendLanguage } from './mend/mend-language.ts'
import { placeFix } from './mend/place-fix.ts'

/** What a problem of the input is about, and how it is written. */
export interface Subject {
  path: Problem['path']
  value: unknown
  position: Position
  written: string | undefined
}

/** What is said of it to somebody who writes Markdown. */
export interface Words {
  say: Message
  detail: string
  fix?: Fix | undefined
}

/** Nothing for a problem of which `parseIssue` speaks well enough. */
export function wordsOf({ code, received, nearest }: Problem, subject: Subject): Words | undefined {
  const { path, value } = subject
  const detail = typeof value === 'string' ? value : received.replace(/^"|"$/g, '')
  const key = String(path.at(-1) ?? '')
  const find = finders.get(code)
  if (find) return find(subject, { key, detail, nearest })
  return Object.hasOwn(issue, code) ? { say: issue[code as keyof typeof issue], detail } : undefined
}

interface Details {
  key: string
  detail: string
  /** What was probably meant. */
  nearest: string | undefined
}

type Find = (subject: Subject, details: Details) => Words | undefined

const isInFront = ({ path }: Subject) => path[0] !== 'sections'

const finders = new Map<string, Find>([
  ['bad-address', (subject) => aboutAddress(subject, 'scheme')],
  ['bad-web-address', (subject) => aboutAddress(subject, 'web')],
  ['bad-picture-address', (subject) => aboutAddress(subject, 'picture')],
  ['unknown-anchor', aboutAnchor],
  [
    'bad-date',
    (subject, { detail }) => meant(subject, mendDate(detail), { no: 'bad-date', yes: 'meant-date' }),
  ],
  [
    'bad-language',
    (subject, { detail }) =>
      meant(subject, mendLanguage(detail), { no: 'bad-language', yes: 'meant-language' }),
  ],
  [
    'bad-email',
    (subject, { detail }) => meant(subject, mendEmail(detail), { no: 'bad-email', yes: 'meant-email' }),
  ],
  [
    'missing',
    (subject, { key }) => (isInFront(subject) ? { say: issue.missing, detail: lineOf(key) } : undefined),
  ],
  ['wrong-type', (subject, { key }) => (isInFront(subject) ? aboutType(key) : undefined)],
  [
    'unknown-field',
    (subject, { key }) => (isInFront(subject) ? { say: issue['unknown-field'], detail: key } : undefined),
  ],
  [
    'break-at-edge',
    ({ value }) => ({ say: issue[isCell(value) ? 'break-at-edge-of-cell' : 'break-at-edge'], detail: '' }),
  ],
  ['empty', (subject, { key }) => aboutNothing(subject, key)],
  ['empty-list', () => ({ say: issue.empty, detail: '' })],
  ['forbidden-character', aboutCharacter],
  ['too-large', () => ({ say: whole['too-large'], detail: '' })],
  ['too-deep', () => ({ say: whole['too-deep'], detail: '' })],
  ['unknown-type', (_, { detail }) => aboutNode(detail)],
])

function meant(
  subject: Subject,
  mended: string | undefined,
  { no, yes }: Record<'no' | 'yes', keyof typeof issue>,
): Words {
  const value = String(subject.value)
  if (mended === undefined) return { say: issue[no], detail: value }
  return { say: issue[yes], detail: mended, fix: placeFix({ ...subject, value, mended }) }
}

function aboutAddress(subject: Subject, say: 'scheme' | 'web' | 'picture'): Words {
  const value = typeof subject.value === 'string' ? subject.value : ''
  if (value.trim() === '') return { say: addresses.empty, detail: '' }
  const mended = mendAddress(value)
  if (mended !== undefined && (say === 'scheme' || mended.startsWith('http')))
    return { say: addresses.mended, detail: mended, fix: placeFix({ ...subject, value, mended }) }
  if (/\{[{%]/.test(value)) return { say: addresses.template, detail: value }
  if (say === 'picture') return { say: addresses.picture, detail: value }
  if (value.startsWith('#')) return { say: addresses.anchor, detail: value }
  const isPath = /^(?:file:|[a-z]:[\\/]|\.{0,2}[\\/])/i.test(value) || !/[:：]/.test(value)
  return { say: addresses[isPath ? 'path' : say], detail: value }
}

function aboutAnchor(_: Subject, { detail, nearest }: Details): Words {
  return nearest === undefined
    ? { say: addresses['unknown-anchor'], detail: detail.trim() }
    : { say: addresses['meant-anchor'], detail: nearest }
}

function aboutType(key: string): Words {
  if (key === 'imprint') return { say: issue['no-imprint'], detail: '' }
  if (key === 'editors' || /^\d+$/.test(key)) return { say: issue['no-editors'], detail: '' }
  return { say: issue['no-text'], detail: key }
}

function aboutNothing(subject: Subject, key: string): Words {
  if (isInFront(subject) && key !== 'statement') return { say: issue['no-value'], detail: key }
  const isTitle = key === 'title' && subject.path.length === 3
  return { say: isTitle ? issue.untitled : issue.empty, detail: '' }
}

function aboutCharacter({ value, path }: Subject): Words | undefined {
  const [character] = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u.exec(String(value)) ?? []
  if (character === undefined) return undefined
  if (/[\n\r]/.test(character) && path[0] !== 'sections') return { say: issue['one-line'], detail: '' }
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return { say: whole['control-character'], detail: `U+${code}` }
}

/** Notes and line breaks stand in every text but those of one line. */
function aboutNode(type: string): Words | undefined {
  if (type === 'footnoteReference') return { say: issue['note-on-line'], detail: '' }
  return type === 'break' ? { say: issue['break-on-line'], detail: '' } : undefined
}

const isCell = (value: unknown) =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'tableCell'

const lineOf = (key: string) => lines.get(key) ?? `${key}: …`

const lines = new Map([
  ['date', 'date: 2024-05-20'],
  ['lang', 'lang: zh-CN'],
])
