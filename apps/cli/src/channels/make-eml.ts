import { toEmail, toEml } from '@cec-bulletin/email'
import type { Mail } from '../folder/mail-schema.ts'
import { hashOf } from '../write/hash-of.ts'
import type { MakeFile } from './channel.ts'

/** An issue as a mail, to open in a mail program or to hand to a mailer. The same issue is the same message. */
export function makeEml({ from, to = from, list, unsubscribe }: Mail): MakeFile {
  return ({ entry, url, series }) => {
    const { slug, issue, pictures } = entry
    const resolve = (path: string) => {
      const found = pictures?.get(path)?.path
      return found === undefined ? undefined : series.url + found.split('/').map(encodeURIComponent).join('/')
    }
    const { problems, ...email } = toEmail(issue, {
      ...(series.theme && { theme: series.theme }),
      viewUrl: url,
      ...(unsubscribe !== undefined && { unsubscribeUrl: unsubscribe }),
      resolve,
    })
    const message = toEml(email, {
      from,
      to,
      // Mails of an issue are not dated by the clock of who builds them.
      date: `${`${issue.date}-01-01`.slice(0, 10)}T08:00:00${series.offset ?? '+00:00'}`,
      messageId: `${hashOf(JSON.stringify([from, to, email])).slice(0, 32)}@${new URL(series.url).hostname}`,
      ...(list !== undefined && { listId: list }),
      ...(unsubscribe !== undefined && { unsubscribe: { https: unsubscribe } }),
    })
    return { path: `${slug}.eml`, text: new TextDecoder().decode(message), problems }
  }
}
