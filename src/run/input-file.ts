/** An input opened for reading by place. */
export type InputFile = {
  readonly name: string;
  readonly size: number;
  /**
   * The bytes from `offset`, `length` of them or up to the end of the file: in `room`, when it is given and large enough.
   * The next read may overwrite them.
   */
  readonly read: (offset: number, length: number, room?: Uint8Array) => Uint8Array;
  /** False when the file is another than it was when it was opened. */
  readonly unchanged: () => boolean;
  readonly close: () => void;
};
