import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isInLink } from '../../source-line.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** An address that other readers make a link of is dead text here, unless a finder is handed in. */
export const bareAddress: LineSuspicion = {
  code: 'bare-address',
  slipsIn: (line) =>
    line.kind !== 'title' && /:\/\/|www\.|@/.test(line.text)
      ? slipsOf(line.text, address, mend).filter((slip) => !isInLink(line, slip))
      : [],
  explain: ({ received, fix }) => ({
    en: `The address \`${received}\` is no link. Write \`${fix}\`.`,
    zh: `网址“${received}”不会成为链接。请写“${fix}”。`,
  }),
}

const address =
  /(?<![\w/])(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w\-~/#=]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g

function mend(match: string): string {
  if (/^www/.test(match)) return `[${match}](https://${match})`
  return `<${match}>`
}
