/**
 * pdf.js hands the names of fonts on by a method of ES2024 that Node 20 does not have. Where it is missing it is put in,
 * as unpdf does with others. https://tc39.es/ecma262/#sec-arraybuffer.prototype.transfertofixedlength
 */
export function giveTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value: function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length)
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return moved
    },
  })
}
