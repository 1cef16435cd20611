import { fieldsIn } from '../../../words/fields/fields-in.ts'
import { withoutFields } from '../../../words/fields/without-fields.ts'
import { isOrganisation } from '../../../words/names/is-organisation.ts'
import { saysWhoseSeries } from '../../../words/names/series-name.ts'
import { labelBehind } from '../../imprint/fields/made-by.ts'

/**
 * Whether a line says the number or the date of an issue with what stands beside them in a masthead, set apart: who
 * publishes it, a day of the week. `2026年6月工作要点` is a title, and so is what else goes on without a gap.
 */
export function isMastheadLine(line: string): boolean {
  if (line.length > longest || /[。！？]/u.test(line)) return false
  const fields = fieldsIn(line)
  if (fields.length === 0) return false
  const rest = withoutFields(line, fields)
  const isApart = fields.every(
    ({ start, end }) => isGap.test(line.slice(0, start)) && isGapBehind.test(line.slice(end)),
  )
  const pieces = rest.split(gap).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  return pieces.every((piece) => (isApart ? piece.trim().length <= longestPiece : isMaker(piece)))
}

const isMaker = (piece: string) =>
  isOrganisation(piece) || labelBehind(piece) !== undefined || saysWhoseSeries(piece.trim())

/** In characters. */
const longest = 100

/** Of what stands beside a field. */
const longestPiece = 40

/** What parts the pieces of a line. */
const gap = /[\t|｜丨·•/]+|[\s　]{2,}|　|(?<=[\p{L}\p{N}.])[,，、](?=\s)/u

const isGap = /(?:^|[\t　|｜丨·•/（(【〔）)】〕—–-]|\s\s|[,，]\s)[\s　]*$/u

const isGapBehind = /^[\s　]*(?:$|[\t　|｜丨·•/）)】〕（(【〔—–-]|\s\s|[,，]\s)/u
