import { execFileSync, spawnSync } from 'node:child_process'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'

/** What a reader finds in a message. */
export interface ReadMail {
  subject: string
  from: { name: string; address: string }
  /** Addresses alone. */
  to: string[]
  messageId: string
  /** In milliseconds. */
  date: number
  text: string
  html: string
}

// Another Python may stand before Debian's on the path.
export const python = ['/usr/bin/python3', 'python3'].find(
  (one) => spawnSync(one, ['-c', 'import email']).status === 0,
)

export const readers: Record<string, (message: Uint8Array) => Promise<ReadMail>> = {
  mailparser: async (message) => {
    const mail = await simpleParser(Buffer.from(message))
    const [from] = mail.from?.value ?? []
    const to = mail.to === undefined ? [] : Array.isArray(mail.to) ? mail.to : [mail.to]
    return {
      subject: mail.subject ?? '',
      from: { name: from?.name ?? '', address: from?.address ?? '' },
      to: to.flatMap(({ value }) => value.map(({ address }) => address ?? '')),
      messageId: mail.messageId ?? '',
      date: mail.date?.getTime() ?? 0,
      text: lineFeeds(mail.text),
      html: lineFeeds(mail.html || ''),
    }
  },
  'postal-mime': async (message) => {
    const mail = await PostalMime.parse(message)
    return {
      subject: mail.subject ?? '',
      from: { name: mail.from?.name ?? '', address: mail.from?.address ?? '' },
      to: (mail.to ?? []).map(({ address }) => address ?? ''),
      messageId: mail.messageId ?? '',
      date: Date.parse(mail.date ?? ''),
      text: lineFeeds(mail.text),
      html: lineFeeds(mail.html),
    }
  },
  ...(python !== undefined && {
    'email of Python': async (message: Uint8Array) => {
      const read = execFileSync(python, ['-c', program], { input: message, encoding: 'utf8' })
      const mail = JSON.parse(read) as ReadMail
      return { ...mail, text: lineFeeds(mail.text), html: lineFeeds(mail.html) }
    },
  }),
}

/** MIME sends lines that end in CR LF; readers give them as they come, or as they are here. Some drop the last. */
function lineFeeds(text: string | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trimEnd()
}

const program = `
import email, email.policy, json, sys
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
assert not mail.defects and all(not part.defects for part in mail.walk()), 'defects'
address = mail['from'].addresses[0]
print(json.dumps({
  'subject': str(mail['subject']),
  'from': {'name': address.display_name, 'address': address.addr_spec},
  'to': [one.addr_spec for one in mail['to'].addresses],
  'messageId': str(mail['message-id']).strip(),
  'date': int(mail['date'].datetime.timestamp() * 1000),
  'text': mail.get_body(('plain',)).get_content(),
  'html': mail.get_body(('html',)).get_content(),
}))
`
