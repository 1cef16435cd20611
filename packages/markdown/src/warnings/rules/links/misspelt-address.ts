import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isInLink } from '../../source-line.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** `htpp://e.cn`, `http:/e.cn` and `https: //e.cn` lead nowhere, and no finder of links takes them for addresses. */
export const misspeltAddress: LineSuspicion = {
  code: 'misspelt-address',
  slipsIn: (line) =>
    line.kind !== 'title' && line.text.includes('/')
      ? slipsOf(line.text, address, mend).filter((slip) => slip.fix !== undefined && !isInLink(line, slip))
      : [],
  explain: ({ received, fix = '<https://…>' }) => ({
    en: `The address \`${received}\` is misspelt. Write \`${fix}\`.`,
    zh: `网址“${received}”拼写有误，请写“${fix}”。`,
  }),
}

const scheme = '(?:h{0,2}t{1,3}p{1,3}s{0,2}|httsp?|hptts?p?s?|thtps?)'

// Not behind `[words] (` or `[name]: `, and not within `](…)` either: that is the link or the definition that was meant, and has a
// warning of its own.
const address = new RegExp(
  `(?<![\\w@./:%-]|[\\]］】][ \\n]?[(（] ?|[\\]］][ ]?[:：] ?|\\]\\([^()\\n]{0,40}|[)）][[［])${scheme}(?: ?:{1,2} ?/{1,3} ?|/{2,3})(?:[a-z\\d](?:[\\w-]{0,62})\\.){1,6}[a-z]{2,20}(?![\\w@.-]\\w)(?:[/?#][\\w\\-.~/?#%=&+:@]*[\\w/=]|/)?`,
  'gi',
)

function mend(match: string): string | undefined {
  const [, typed = '', rest = ''] = /^([a-z]+)[ :]*\/*(?: ?)(.*)$/i.exec(match) ?? []
  const whole = `${/s/i.test(typed) ? 'https' : 'http'}://${rest}`
  return whole.toLowerCase() === match.toLowerCase() ? undefined : `<${whole}>`
}
