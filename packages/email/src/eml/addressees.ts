import { mailAddressFault } from './mail-address-fault.ts'
import { refusal } from './refusal.ts'
import { words } from './words.ts'

/**
 * The tokens of a header that names mailboxes.
 *
 * @throws {TypeError} for what is no mailbox in ASCII, with its name in front or without.
 */
export function addressees(value: string | readonly string[], { of }: { of: string }): string[] {
  const all = typeof value === 'string' ? [value] : value
  if (!Array.isArray(all) || all.length === 0) throw refusal(value, { of, expected })
  return all.flatMap((one, index) => {
    const tokens = mailbox(one, of)
    if (index < all.length - 1) tokens.push(`${tokens.pop()},`)
    return tokens
  })
}

const expected = 'an address such as `name@example.org` or `简报 <name@example.org>`'

function mailbox(value: string, of: string): string[] {
  // `简报 <name@example.org>` or `name@example.org`
  const [, name = '', inBrackets] = /^([^<>]*)<([^<>]*)>$/.exec(`${value}`.trim()) ?? []
  const address = inBrackets ?? `${value}`.trim()
  const fault = mailAddressFault(address)
  if (fault !== undefined) throw refusal(value, { of, expected: `${expected}; ${fault}` })
  const bare = unquoted(name.trim())
  if (bare === '') return [inBrackets === undefined ? address : `<${address}>`]
  return [...words(bare, { of }), `<${address}>`]
}

/** Some write `"Doe, Jane" <jane@example.org>`. */
function unquoted(name: string): string {
  return /^".*"$/.test(name) ? name.slice(1, -1).replace(/\\(.)/g, '$1').trim() : name
}
