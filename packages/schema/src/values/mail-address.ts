/**
 * The `mailto:` address of a mailbox of the imprint. What would end the address or begin an escape is escaped.
 * https://www.rfc-editor.org/rfc/rfc6068#section-2
 *
 * @param email One mailbox, such as `name@example.org`.
 * @example
 * ```ts
 * import { mailAddress } from '@cec-bulletin/schema/model'
 *
 * console.log(mailAddress('a&b@example.org')) // mailto:a%26b@example.org
 * ```
 */
export function mailAddress(email: string): string {
  return `mailto:${email.replace(/[%?&#/]/g, encodeURIComponent)}`
}
