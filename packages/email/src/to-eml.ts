import type { Email } from './email.ts'
import { addressees } from './eml/addressees.ts'
import { bodyPart } from './eml/body-part.ts'
import { dateTime } from './eml/date-time.ts'
import { header } from './eml/header.ts'
import { listHeaders } from './eml/list-headers.ts'
import { messageId } from './eml/message-id.ts'
import { refusal } from './eml/refusal.ts'
import { words } from './eml/words.ts'
import type { EmlOptions } from './eml-options.ts'

/**
 * The whole message as a mailer sends it and a mail program opens it: RFC 5322 and MIME (RFC 2045 to 2047), seven bits,
 * its text in front of its HTML, the same bytes each time.
 *
 * @param email As `toEmail` returns it.
 * @param options Who sends it to whom, and when.
 * @throws {TypeError} for an option or a subject that no header can hold, with what was expected.
 * @example
 * ```ts
 * import { toEml } from '@cec-bulletin/email'
 *
 * const email = { subject: 'Bulletin', html: '<p>Trees.</p>', text: 'Trees.\n' }
 * const [from, to, messageId] = ['a@example.org', 'b@example.org', '7@example.org']
 * const eml = toEml(email, { from, to, messageId, date: '2023-10-31T09:00:00+08:00' })
 * console.log(new TextDecoder().decode(eml).split('\r\n')[0]) // From: a@example.org
 * ```
 */
export function toEml(email: Pick<Email, 'subject' | 'html' | 'text'>, options: EmlOptions): Uint8Array {
  if (typeof options !== 'object' || options === null) {
    throw refusal(options, { of: 'options', expected: '`from`, `to`, `date` and `messageId`' })
  }
  const { from, to, date } = options
  const lines = [
    header('From', addressees(from, { of: 'from' })),
    header('To', addressees(to, { of: 'to' })),
    header('Subject', words(email.subject, { of: 'subject' })),
    header('Date', [dateTime(date)]),
    header('Message-ID', [messageId(options.messageId)]),
    ...listHeaders(options),
    header('MIME-Version', ['1.0']),
    header('Content-Type', ['multipart/alternative;', `boundary="${boundary}"`]),
    '',
    ...bodyPart(email.text, { type: 'text/plain', boundary }),
    ...bodyPart(email.html, { type: 'text/html', boundary }),
    `--${boundary}--`,
    '',
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

/** No line of base64 begins with two hyphens, so that this one ends no part early. */
const boundary = '=_bulletin'
