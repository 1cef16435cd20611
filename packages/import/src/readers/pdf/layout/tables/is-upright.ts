import type { Stroke } from '../../page/drawings-of.ts'

/** Whether a line goes down the page rather than along it. */
export const isUpright = ({ left, right, top, bottom }: Stroke): boolean => bottom - top > right - left
