import type { Email } from '../../src/email.ts'
import { type EmlOptions, toEml } from '../../src/index.ts'

export const options: EmlOptions = {
  from: '绿色采购简报 <bulletin@example.org>',
  to: 'reader@example.org',
  date: '2023-10-31T09:00:00+08:00',
  messageId: 'issue-7@example.org',
}

const email: Pick<Email, 'subject' | 'html' | 'text'> = {
  subject: '绿色采购简报：第 7 期',
  html: '<!doctype html>\n<p>会议于9月22日举行。</p>\n',
  text: '会议于9月22日举行。\n',
}

/** The message as text, which is ASCII throughout; an error where it is not. */
export function emlOf(changed: Partial<EmlOptions> = {}, mail: Partial<Email> = {}): string {
  return new TextDecoder('ascii', { fatal: true }).decode(
    toEml({ ...email, ...mail }, { ...options, ...changed }),
  )
}
