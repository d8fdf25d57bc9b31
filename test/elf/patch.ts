import assert from "node:assert/strict";

/** Program header types and flags of the gABI, and GNU's. */
export const pt = { load: 1, dynamic: 2, gnuStack: 0x6474e551, gnuRelro: 0x6474e552 } as const;
export const pf = { x: 1, w: 2 } as const;

/** A little-endian file of which single fields are changed, to make of a real product a faulty one. */
export class Patch {
  readonly bytes: Buffer;
  readonly #wide: boolean;

  constructor(original: Buffer) {
    assert.equal(original[5], 1, "little-endian");
    this.bytes = Buffer.from(original);
    this.#wide = original[4] === 2;
  }

  /** Changes p_flags of every segment of a type. */
  flags(type: number, change: (flags: number) => number): this {
    return this.#segments(type, (at) => {
      const field = at + (this.#wide ? 4 : 24);
      this.bytes.writeUInt32LE(change(this.bytes.readUInt32LE(field)), field);
    });
  }

  /** Changes p_align of every segment of a type. */
  align(type: number, align: number): this {
    return this.#segments(type, (at) => {
      if (this.#wide) this.bytes.writeBigUInt64LE(BigInt(align), at + 48);
      else this.bytes.writeUInt32LE(align, at + 28);
    });
  }

  /** Makes every segment of a type one of another type. */
  type(from: number, to: number): this {
    return this.#segments(from, (at) => {
      this.bytes.writeUInt32LE(to, at);
    });
  }

  /** Puts an entry in the place of one of the dynamic section. */
  dynamic(from: number, to: number, value: number): this {
    let done = false;
    this.#segments(pt.dynamic, (at) => {
      const step = this.#wide ? 16 : 8;
      let entry = this.#wide
        ? Number(this.bytes.readBigUInt64LE(at + 8))
        : this.bytes.readUInt32LE(at + 4);
      for (let tag = this.#word(entry); tag !== 0; entry += step, tag = this.#word(entry)) {
        if (tag !== from || done) continue;
        done = true;
        if (this.#wide) {
          this.bytes.writeBigUInt64LE(BigInt(to), entry);
          this.bytes.writeBigUInt64LE(BigInt(value), entry + 8);
        } else {
          this.bytes.writeUInt32LE(to, entry);
          this.bytes.writeUInt32LE(value, entry + 4);
        }
      }
    });
    assert.ok(done, `there is a dynamic entry ${from}`);
    return this;
  }

  /** Puts a text in the place of a longer one, wherever it first stands. */
  text(from: string, to: string): this {
    const at = this.bytes.indexOf(`${from}\0`);
    assert.ok(at > 0, `there is ${from}`);
    assert.ok(to.length <= from.length);
    this.bytes.fill(0, at, at + from.length).write(to, at);
    return this;
  }

  #word(at: number): number {
    return this.#wide ? Number(this.bytes.readBigUInt64LE(at)) : this.bytes.readUInt32LE(at);
  }

  #segments(type: number, change: (at: number) => void): this {
    const table = this.#wide ? Number(this.bytes.readBigUInt64LE(32)) : this.bytes.readUInt32LE(28);
    const size = this.bytes.readUInt16LE(this.#wide ? 54 : 42);
    const count = this.bytes.readUInt16LE(this.#wide ? 56 : 44);
    let found = 0;
    for (let index = 0; index < count; index += 1) {
      const at = table + index * size;
      if (this.bytes.readUInt32LE(at) !== type) continue;
      found += 1;
      change(at);
    }
    assert.ok(found > 0, `there is a segment of type ${type}`);
    return this;
  }
}
