/** What may be made of a document at most, so that none makes a machine run out of memory. */
export interface Room {
  nodes: number
  lines: number
  /** Of one text: its marks and brackets, which are looked at until it is read. */
  marks: number
}

export const isFull = ({ nodes, lines, marks }: Room) => nodes < 0 || lines < 0 || marks < 0
