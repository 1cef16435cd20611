import { type BulletMarker, bulletMarkers, type OrderedMarker } from '@cec-bulletin/schema/model'

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
  const found = wingdings.get(text) ?? text
  return isUsual.test(found) ? undefined : bulletMarkers.find((marker) => marker === found)
}

/** What Word and WPS offer first as the bullets of the levels of a list; nobody means more by them than a list. */
const isUsual = /^[●○■□]$/u

/** What Word writes for its own bullets: places of the font Wingdings. A plain bullet needs no marker. */
const wingdings: ReadonlyMap<string, BulletMarker> = new Map([
  ['\uf06e', '■'],
  ['\uf071', '□'],
  ['\uf075', '◆'],
  ['\uf0a8', '□'],
  ['\uf0ab', '★'],
  // Of Wingdings 2, which LibreOffice puts in the place of the character.
  ['\uf0f8', '※'],
  ['\uf0fc', '✓'],
  ['\uf0d8', '→'],
  ['\uf0e0', '→'],
])
