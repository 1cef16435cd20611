/** Whether an operation sets white; pdf.js gives every colour as one of a screen. */
export const isWhite = (given: unknown): boolean => Array.isArray(given) && given[0] === '#ffffff'
