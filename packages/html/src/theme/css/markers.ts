import { bulletMarkers } from '@cec-bulletin/schema/model'
import { markerClasses } from '../../nodes/blocks/marker-classes.ts'

/** Markers that browsers have no name for. Chinese numbers count as far as the model does. */
const ordered = `
@counter-style parenthesis{system:extends decimal;suffix:") "}
@counter-style chinese{system:extends simp-chinese-informal;suffix:"、"}
@counter-style chinese-parentheses{system:extends simp-chinese-informal;prefix:"（";suffix:"）"}
.marker-leading-zero{list-style:decimal-leading-zero}
.marker-parenthesis{list-style:parenthesis}
.marker-chinese{list-style:chinese;padding-inline-start:3.2em}
.marker-chinese-parentheses{list-style:chinese-parentheses;padding-inline-start:3.6em}
`

export const markers =
  ordered + bulletMarkers.map((marker) => `.${markerClasses.get(marker)}{list-style:"${marker} "}`).join('')
