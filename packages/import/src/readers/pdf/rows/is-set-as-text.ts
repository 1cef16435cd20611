import type { Row } from './row.ts'

/** Whether a row is as large as text is, and not bold. */
export const isSetAsText = ({ bold, size }: Row, usual: number): boolean =>
  !bold && Math.abs(size - usual) < usual * other

/** By which share letters of another size differ. */
const other = 0.08
