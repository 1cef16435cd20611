import { type Theme, themes } from '@cec-bulletin/html'

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
  const { preheader, viewUrl, unsubscribeUrl, theme = themes.ink } = options
  if (preheader !== undefined && (typeof preheader !== 'string' || /[\p{Cc}\p{Cs}]/u.test(preheader))) {
    throw refusal('preheader', { value: preheader, expected: 'one line of text without control characters' })
  }
  if (viewUrl !== undefined && !isAddress(viewUrl, /^https?:\/\/[^/]/i)) {
    throw refusal('viewUrl', { value: viewUrl, expected: 'an absolute address with `https:` or `http:`' })
  }
  if (unsubscribeUrl !== undefined && !isAddress(unsubscribeUrl, /^(?:https?:\/\/[^/]|mailto:.)/i)) {
    const expected = 'an absolute address with `https:`, `http:` or `mailto:`'
    throw refusal('unsubscribeUrl', { value: unsubscribeUrl, expected })
  }
  return { ...options, theme }
}

function isAddress(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value) && !/[\s<>"`\\\p{Cc}\p{Cs}]/u.test(value)
}

interface Refused {
  value: unknown
  expected: string
}

function refusal(option: string, { value, expected }: Refused): TypeError {
  return new TypeError(`Cannot use ${JSON.stringify(value)} as \`${option}\`; expected ${expected}`)
}
