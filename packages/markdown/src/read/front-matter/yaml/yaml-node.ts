/** Something that YAML says, every text of it as it is written. */
export type YamlNode = YamlText | YamlList | YamlMap

interface Placed {
  /** From its first character to behind its last, quotation marks and brackets included. */
  range: [number, number]
  /** Whether it has an anchor or a tag, or is an alias. */
  isMarked: boolean
}

interface YamlText extends Placed {
  kind: 'text'
  /** Empty where nothing stands. */
  value: string
}

interface YamlList extends Placed {
  kind: 'list'
  items: YamlNode[]
}

export interface YamlMap extends Placed {
  kind: 'map'
  pairs: { key: YamlNode; value: YamlNode }[]
}
