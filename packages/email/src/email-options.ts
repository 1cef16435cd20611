import { type Theme, themes } from '@cec-bulletin/html'
import { shorten } from '@cec-bulletin/schema'

/** Everything may be left out. */
export interface EmailOptions {
  /** The look, as of a page; a mail is 600 px wide, whatever `measure` says. @default themes.ink */
  theme?: Theme
  /**
   * What a list of mails shows behind the subject: one line of 15 to 200 characters.
   *
   * @default the summary, if it is of that length, or else the first titles
   */
  preheader?: string
  /** Where the issue can be read on the web, `http:` or `https:`: a link at the end. @default none */
  viewUrl?: string
  /** Where a reader gets off the list, `http:`, `https:` or `mailto:`: a link at the end. @default none */
  unsubscribeUrl?: string
  /**
   * The `https:` address of a picture that stands beside the issue, given its path; nothing where it has none.
   *
   * @default none: such a picture is a problem, and its words stand in its place
   */
  resolve?: (path: string) => string | undefined
}

export type Settings = Required<Pick<EmailOptions, 'theme'>> & EmailOptions

/** @throws {TypeError} when an option is none of what it may be. */
export function settingsOf(options: EmailOptions = {}): Settings {
  if (!isRecord(options)) throw refusal('options', { value: options, expected: 'an object' })
  const { preheader, viewUrl, unsubscribeUrl, resolve, theme = themes.ink } = options
  if (!isRecord(theme)) {
    throw refusal('theme', { value: theme, expected: 'a theme such as `themes.ink` of @cec-bulletin/html' })
  }
  if (resolve !== undefined && typeof resolve !== 'function') {
    throw refusal('resolve', { value: resolve, expected: 'a function from a path to an address' })
  }
  if (preheader !== undefined && (typeof preheader !== 'string' || /[\p{Cc}\p{Cs}]/u.test(preheader))) {
    throw refusal('preheader', { value: preheader, expected: 'one line of text without control characters' })
  }
  if (viewUrl !== undefined && !isAddress(viewUrl, web)) {
    const expected = 'a string, an absolute address with `https:` or `http:`'
    throw refusal('viewUrl', { value: viewUrl, expected })
  }
  if (unsubscribeUrl !== undefined && !isAddress(unsubscribeUrl, webOrMail)) {
    const expected = 'a string, an absolute address with `https:`, `http:` or `mailto:`'
    throw refusal('unsubscribeUrl', { value: unsubscribeUrl, expected })
  }
  return { ...options, theme }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const web = /^https?:\/\/[^/?#:]/i
const webOrMail = /^(?:https?:\/\/[^/?#:]|mailto:[^@?]+@[^@?])/i

function isAddress(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value) && !/[\s<>"`\\\p{Cc}\p{Cs}]/u.test(value)
}

interface Refused {
  value: unknown
  expected: string
}

function refusal(option: string, { value, expected }: Refused): TypeError {
  return new TypeError(`Cannot use ${shown(value)} as \`${option}\`; expected ${expected}`)
}

/** JSON has no words for a bigint or a function. */
function shown(value: unknown): string {
  const isWritten = typeof value === 'string' || typeof value === 'object'
  return shorten(isWritten ? JSON.stringify(value) : String(value), { most: 60 })
}
