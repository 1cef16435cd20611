/** How pdf.js is to read: it loads, draws and runs nothing. */
export const pdfjsOptions = {
  useWorkerFetch: false,
  isEvalSupported: false,
  useWasm: false,
  disableFontFace: true,
  useSystemFonts: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  verbosity: 0,
}
