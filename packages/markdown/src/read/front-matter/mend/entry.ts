/** A line of YAML taken apart: `  - name: 周小满`. */
export interface Entry {
  /** The white space it begins with. */
  lead: string
  /** The hyphen of a list, or what stands for one, with the white space behind. */
  dash: string
  /** The name before the colon, without quotes. */
  word: string
  /** From the name up to the value, as it stands. */
  head: string
  colon: string
  space: string
  value: string
}

const entry =
  /^(?<lead>[\s\u3000]*)(?<dash>(?:[-－–—•·]\s*)?)(?<head>["']?(?<word>\p{L}[\p{L}\p{N}_-]{0,40})["']?[ \t\u3000]*(?<colon>[:：﹕∶=])(?<space>[\s\u3000]*))(?<value>.*)$/u

const item = /^(?<lead>[\s\u3000]*)(?<dash>[-－–—•·]\s*)(?<value>.*)$/u

export const readEntry = (text: string): Entry | undefined => entry.exec(text)?.groups as Entry | undefined

/** The same for an entry of a list that is a text. */
export const readItem = (text: string): Pick<Entry, 'lead' | 'dash' | 'value'> | undefined =>
  item.exec(text)?.groups as Pick<Entry, 'lead' | 'dash' | 'value'> | undefined

/** White space that YAML takes for the beginning of a line that belongs to the one above. */
export const isSpaces = (lead: string) => /^ *$/.test(lead)
