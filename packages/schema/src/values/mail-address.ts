/**
 * The `mailto:` address of a mailbox of the imprint. What would end the address or begin an escape is escaped.
 * https://www.rfc-editor.org/rfc/rfc6068#section-2
 */
export function mailAddress(email: string): string {
  return `mailto:${email.replace(/[%?&#/]/g, encodeURIComponent)}`
}
