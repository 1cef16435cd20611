import { elementOf, settingOf, type XmlElement } from '../xml/xml-element.ts'

/** How characters look; what is absent is as around them. */
export interface RunLook {
  bold?: boolean
  italic?: boolean
  struck?: boolean
  hidden?: boolean
  /** In points. */
  size?: number
  color?: string
  font?: string
}

/** What `w:rPr` says. */
export function runLookOf(properties: XmlElement | undefined): RunLook {
  if (!properties) return {}
  const size = Number(settingOf(properties, 'w:sz'))
  const color = settingOf(properties, 'w:color')
  const fonts = elementOf(properties, 'w:rFonts')?.attributes
  const font = fonts?.get('w:eastAsia') ?? fonts?.get('w:ascii')
  // `w:em` sets a dot under each character, which is how Chinese is emphasized.
  const dotted = settingOf(properties, 'w:em')
  const italic = isOn(properties, 'w:i') ?? (dotted === undefined ? undefined : dotted !== 'none')
  const struck = isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike')
  const bold = isOn(properties, 'w:b')
  const hidden = isOn(properties, 'w:vanish')
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(struck !== undefined && { struck }),
    ...(hidden !== undefined && { hidden }),
    ...(size > 0 && { size: size / 2 }),
    ...(color !== undefined && color !== 'auto' && { color }),
    ...(font !== undefined && { font }),
  }
}

/** A property that is there is on, unless it says that it is off. */
function isOn(properties: XmlElement, name: string): boolean | undefined {
  const element = elementOf(properties, name)
  return element && !/^(?:0|false|off|none)$/.test(element.attributes.get('w:val') ?? '')
}
