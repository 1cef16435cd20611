/** One mailbox, as in `name@example.org`; the name may be in any script. */
export function isEmail(value: string): boolean {
  const at = value.lastIndexOf('@')
  const name = value.slice(0, at)
  const host = value.slice(at + 1)
  return at > 0 && value.length <= 254 && name.split('.').every(isNamePart) && isHost(host)
}

const isNamePart = (part: string) => /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_{|}~-]+$/u.test(part)

function isHost(host: string): boolean {
  const labels = host.split('.')
  return labels.length > 1 && labels.every(isLabel)
}

const isLabel = (label: string) =>
  /^[\p{L}\p{M}\p{N}-]+$/u.test(label) && !label.startsWith('-') && !label.endsWith('-')
