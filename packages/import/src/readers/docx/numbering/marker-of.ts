import { type BulletMarker, bulletMarkers, type OrderedMarker } from '@cec-bulletin/schema/model'
import { madeBullet } from '../../../infer/words/signs.ts'

/**
 * The marker of a level by its format and its text, such as `（%1）`; `undefined` for those that need none.
 * https://learn.microsoft.com/openspecs/office_standards: ST_NumberFormat
 */
export function markerOf(format: string, text: string): BulletMarker | OrderedMarker | undefined {
  if (format === 'bullet') return bulletOf(text)
  const isChinese =
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|ideographDigital|taiwaneseCountingThousand|taiwaneseCounting|japaneseDigitalTenThousand)$/.test(
      format,
    )
  if (isChinese) return /^[（(]%\d[）)]$/.test(text) ? '（一）' : '一、'
  if (format === 'decimalZero') return '01.'
  return /^[（(]?%\d[）)]$/.test(text) ? '1)' : undefined
}

function bulletOf(text: string): BulletMarker | undefined {
  // Of LibreOffice, which writes ※ as a place of Wingdings 2.
  const found = text === '\uf0f8' ? '※' : text
  return madeBullet.test(found) ? undefined : bulletMarkers.find((marker) => marker === found)
}
