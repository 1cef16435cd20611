import type { SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `[name]: https://…` right under a line of text, or with a full-width colon, is text itself. */
export const typedDefinition: LineSuspicion = {
  code: 'typed-definition',
  slipsIn,
  explain: ({ received }) => ({
    en: `\`${received}\` should say where a link leads, but is text. Leave an empty line above, and write it as \`[name]: https://…\` with a half-width colon.`,
    zh: `“${received}”本应写明链接的网址，现在成了正文。请在上面空一行，写成“[名称]: https://…”，冒号用半角。`,
  }),
}

function slipsIn({ kind, text, source = '' }: SourceLine): MarkSlip[] {
  if (kind !== 'paragraph' || !/\][ ]?[:：]/.test(text)) return []
  const lines = text.split('\n')
  const first = lines.findIndex((line) => definition.test(line))
  const [line] = lines.slice(first, first + 1)
  if (first < 0 || line === undefined) return []
  const start = lines.slice(0, first).join('\n').length + (first > 0 ? 1 : 0)
  const rest = lines.slice(first)
  // A definition that nothing refers to is refused.
  const isMended =
    first > 0 && rest.length < 20 && source.length < 200_000 && rest.every((other) => isUsed(other, source))
  return [{ start, end: start + line.length, ...(isMended && { edit: { start, end: start, text: '\n' } }) }]
}

const definition = /^[[［][^[\]［］\n^]{1,200}[\]］] ?[:：] *<?(?:https?[:：][/／]{2}|mailto:|www\.)/

function isUsed(line: string, source: string): boolean {
  const [, name] = plain.exec(line) ?? []
  return name !== undefined && isUsedInText(name, source) && !isTwice(`[${name}]:`, source)
}

/** Whether words refer to it, and nothing that would rather be a picture. */
function isUsedInText(name: string, source: string): boolean {
  const at = source.indexOf(`][${name}]`)
  const opening = source.lastIndexOf('[', at - 1)
  return at > 0 && opening >= 0 && !/[!！]\s*$/.test(source.slice(Math.max(0, opening - 4), opening))
}

/** Another line of the name may say something else. */
const isTwice = (lead: string, source: string) => source.indexOf(lead) !== source.lastIndexOf(lead)

/** With an address that is one beyond doubt. */
const plain =
  /^\[([^[\]\\]+)\]: *https?:\/\/(?:[a-z\d](?:[\w-]*[a-z\d])?\.)+[a-z]{2,}(?:[/?#][\w\-.~:/?#@!$&*+,;=%]*)?$/i
