import { isUsualName } from '../../names/usual-names.ts'
import { type Cell, wordsOfCell } from '../cell.ts'

/** Whether all of a row are what columns are called in many tables. */
export const areUsualNames = (row: readonly Cell[] | undefined, text: string): boolean =>
  row?.every((cell) => isUsualName(wordsOfCell(cell, text))) === true
