import { holdsReference as reference } from '../../dialect/definitions.ts'
import { endOfRun } from '../../dialect/end-of-run.ts'
import { bareAddresses } from './bare-addresses.ts'
import { endsHost } from './ends-host.ts'
import { endsBlock, endsLink, freeTilde, inLink, type Situation } from './situation.ts'

/** What is known of a text while its special characters are looked at, from left to right. */
export interface Scan {
  readonly text: string
  readonly situation: Situation
  /** The offset of the characters at hand. */
  at: number
  readonly endOfAddress: (offset: number) => number
  /** Where the bare address found last ends; there is one in the text of a link only. */
  addressEnd: number
  /** Up to where the escape written last makes a text of what would be an address. */
  endOfText: number
  /** Whether a lone `~` may still stand bare. */
  isTildeFree: boolean
  /** Found out when it is first asked for. */
  holdsReference: boolean | undefined
  mailSign: number | undefined
}

export function createScan(text: string, situation: Situation): Scan {
  return {
    text,
    situation,
    at: 0,
    endOfAddress: bareAddresses(text),
    addressEnd: 0,
    endOfText: 0,
    isTildeFree: (situation & freeTilde) !== 0,
    holdsReference: undefined,
    mailSign: undefined,
  }
}

/** Whether the text holds what marked takes for a reference to one of our definitions. */
export function holdsReference(scan: Scan): boolean {
  scan.holdsReference ??= reference.test(scan.text)
  return scan.holdsReference
}

/** Whether the `~` at hand is the first of its block and may stand bare; no later one may. */
export function takeFreeTilde(scan: Scan): boolean {
  const { text, at, isTildeFree } = scan
  scan.isTildeFree = false
  return isTildeFree && at > 0 && at + 1 < text.length && text[at + 1] !== '~'
}

/** The offset of the `@` behind what may be the name of an address for mail; -1 where the text begins otherwise. */
export function mailSign(scan: Scan): number {
  scan.mailSign ??= mailName.exec(scan.text)?.[0].length ?? -1
  return scan.mailSign
}

const mailName = /^[\w.+-]*(?=@)/

/** Whether the characters at hand lie within the bare address found last. */
export const isInAddress = ({ at, addressEnd }: Scan) => at < addressEnd

/** Whether the characters at hand lie within an address that may stand bare, or begin one. */
export function findAddress(scan: Scan): boolean {
  if (isInAddress(scan)) return true
  if ((scan.situation & inLink) === 0) return false
  scan.addressEnd = scan.endOfAddress(scan.at)
  // What follows the text may belong to it.
  const isOpen = (scan.situation & (endsBlock | endsLink)) === 0
  if (isOpen && scan.addressEnd === scan.text.length) scan.addressEnd = 0
  return isInAddress(scan)
}

/** Keeps what stands together with the character at an offset, which is escaped, from being an address. */
export function coverAddress(scan: Scan, offset: number): void {
  if (offset >= scan.endOfText) scan.endOfText = endOfRun(scan.text, offset)
}

/** Whether the dot at hand must be escaped, as a finder of addresses may see a host there. */
export function takeHost(scan: Scan): boolean {
  const { text, at, endOfText } = scan
  if (at < endOfText || !endsHost(text, at)) return false
  coverAddress(scan, at)
  return true
}

/** Escapes the colon at hand, which a finder of addresses may take for that of a scheme. */
export function takeScheme(scan: Scan): boolean {
  coverAddress(scan, scan.at)
  return true
}
