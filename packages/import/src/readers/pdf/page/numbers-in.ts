/** The numbers of an array of pdf.js, which may be a typed one; none of what is no array. */
export const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(Object.values(value), Number) : []
