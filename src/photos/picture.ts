/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Four bytes a pixel: red, green, blue, opacity; row by row. */
export interface Pixels extends Size {
  readonly data: Uint8ClampedArray;
}

/** A photo made ready for print: a JPEG file of its own, upright, without a word about who took it, where or when. */
export interface Picture extends Size {
  readonly data: Uint8Array;
}
