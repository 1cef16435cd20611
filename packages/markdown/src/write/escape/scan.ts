import { holdsReference as reference } from '../../dialect/definitions.ts'
import { bareAddresses } from './bare-addresses.ts'
import { endsBlock, endsLink, freeTilde, inLink, type Situation } from './situation.ts'

/** What is known of a text while its special characters are looked at, from left to right. */
export interface Scan {
  readonly text: string
  readonly situation: Situation
  /** The offset of the characters at hand. */
  at: number
  readonly endOfAddress: (offset: number) => number
  /** Where the bare address found last ends. */
  addressEnd: number
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
    endOfAddress: bareAddresses(text, { inLink: (situation & inLink) !== 0 }),
    addressEnd: 0,
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

/** Whether the characters at hand lie within a bare address or begin one. */
export function findAddress(scan: Scan): boolean {
  if (isInAddress(scan)) return true
  scan.addressEnd = scan.endOfAddress(scan.at)
  // What follows the text may belong to it.
  const isOpen = (scan.situation & (endsBlock | endsLink)) === 0
  if (isOpen && scan.addressEnd === scan.text.length) scan.addressEnd = 0
  return isInAddress(scan)
}
