import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isInLink } from '../../source-line.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** `https：//` with a full-width colon, slash or stop is no address, and no finder of links takes it for one. */
export const fullWidthAddress: LineSuspicion = {
  code: 'full-width-address',
  heeds: 'ends',
  slipsIn: (line) =>
    line.kind !== 'title' && odd.test(line.text)
      ? slipsOf(line.text, address, mend).filter(
          (slip) => odd.test(line.text.slice(slip.start, slip.end)) && !isInLink(line, slip),
        )
      : [],
  explain: ({ received, fix = '<https://…>' }) => ({
    en: `\`${received}\` has full-width signs and is not a link. Write \`${fix}\`.`,
    zh: `“${received}”中有全角符号，不会成为链接。请写“${fix}”。`,
  }),
}

const part = '[\\w\\-~%]'
/** Behind `。` a sentence begins, but for the last part of a host. */
const dot =
  '(?:[.．]|。(?=(?:[\\w-]{1,40}[.．。]){0,3}(?:com|cn|net|org|gov|edu|io|hk|tw|info|eu)(?![\\w-])))'
const host = `(?:${dot}${part}+)+`
const path = '(?:[/／](?:[\\w\\-.~/／%=&+:@!$*]|[．＝＆？?#＃](?=[\\w/]))*)?'

// Not behind `[words] (` or `[name]: `: that is the link or the definition that was meant, and has a warning of its own.
const address = new RegExp(
  [
    `(?<![\\w@]|[\\]］】][ \\n]?[(（] ?|[\\]］][ ]?[:：] ?)[<＜]?(?:(?:https?|ｈｔｔｐｓ?|ftp) ?[:：；;] ?[/／]{2} ?${part}+|www(?=[.．。]))${host}${path}[>＞]?`,
    `(?<![\\w.+@＠-])[\\w.+-]{1,64}＠${part}+${host}`,
  ].join('|'),
  'gi',
)

const odd = /[：；;／．。＝＆？＃＠ｈ]/i

function mend(match: string): string | undefined {
  const plain = match
    .replace(/^[<＜]|[>＞]$/g, '')
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replace(/^(https?) ?[:;] ?\/\/ ?/i, (_, scheme: string) => `${scheme.toLowerCase()}://`)
  if (/^www\./i.test(plain))
    return readable.test(`https://${plain}`) ? `[${plain}](https://${plain})` : undefined
  return readable.test(plain) ? `<${plain}>` : undefined
}

const readable = /^(?:https?:\/\/|[\w.+-]+@)(?:[\w-]+\.)+[a-z][a-z\d-]*(?:[/?#][^\s<>]*)?$/i
