// The methods of a string that every link calls again and again. V8 keeps six kinds of strings (slices, joined ones,
// two-byte ones…). Where a place in the code has met more than four of them, `text.charCodeAt` looks its method up anew
// each time, and takes four times as long. Use these where each character or each link passes; nowhere else.
// `codeAt` takes no offset outside the text: after a single one, V8 compiles it in a form that is slow for every text.

/** `text.charCodeAt(index)` */
export function codeAt(text: string, index: number): number {
  return String.prototype.charCodeAt.call(text, index)
}

/** `text.slice(start, end)` */
export function slice(text: string, start: number, end?: number): string {
  return String.prototype.slice.call(text, start, end)
}

/** `text.indexOf(sign, start)` */
export function indexOf(text: string, sign: string, start: number): number {
  return String.prototype.indexOf.call(text, sign, start)
}
