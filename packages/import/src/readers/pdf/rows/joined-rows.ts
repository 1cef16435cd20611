import type { PdfItem } from '../page/pdf-page.ts'
import { withDropCaps } from './drop-caps.ts'
import type { Row } from './row.ts'
import { besideEachOther, isBeside, rowsOf } from './rows-of.ts'

/** The rows that items make, those on one line as one, however wide the gaps between them are. */
export function joinedRows(items: readonly PdfItem[], page: number): Row[] {
  const found: Row[] = []
  for (const row of withDropCaps(rowsOf(items, page))) {
    const last = found.at(-1)
    if (isBeside(last, row)) found[found.length - 1] = besideEachOther(last, row)
    else found.push(row)
  }
  return found
}
