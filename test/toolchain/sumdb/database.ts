import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { NotThere } from "../../../src/system/download.ts";
import { parseVerifierKey, type VerifierKey } from "../../../src/toolchain/sumdb/note.ts";
import { leafHash, nodeHash } from "../../../src/toolchain/sumdb/tree.ts";

/** A key pair of a checksum database, and what signs with it. */
export interface Signer {
  readonly verifier: VerifierKey;
  /** The text as a signed note. */
  readonly sign: (text: string) => string;
}

export function makeSigner(name: string): Signer {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const key = Buffer.concat([Buffer.of(1), raw]);
  const hash = createHash("sha256").update(`${name}\n`).update(key).digest().subarray(0, 4);
  const verifier = parseVerifierKey(`${name}+${hash.toString("hex")}+${key.toString("base64")}`);
  return {
    verifier,
    sign: (text) => {
      const signature = Buffer.concat([hash, sign(null, Buffer.from(text), privateKey)]);
      return `${text}\n— ${name} ${signature.toString("base64")}\n`;
    },
  };
}

/** RFC 6962, section 2.1, word by word: slow, and nothing of ours but the two hashes. */
export function merkleTreeHash(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return createHash("sha256").digest();
  if (leaves.length === 1) return first;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(merkleTreeHash(leaves.slice(0, split)), merkleTreeHash(leaves.slice(split)));
}

/** A checksum database in memory, with as many records as it is given. */
export class Database {
  readonly signer: Signer;
  readonly records: readonly string[];
  readonly #leaves: readonly Buffer[];

  constructor(signer: Signer, records: readonly string[]) {
    this.signer = signer;
    this.records = records;
    this.#leaves = records.map(leafHash);
  }

  /** The signed tree head when it had `size` records. */
  head(size = this.records.length): string {
    const hash = merkleTreeHash(this.#leaves.slice(0, size)).toString("base64");
    return this.signer.sign(`go.sum database tree\n${size}\n${hash}\n`);
  }

  lookup(id: number, size = this.records.length): string {
    return `${id}\n${this.records[id]}\n${this.head(size)}`;
  }

  /** Answers `tile/8/LEVEL/INDEX[.p/WIDTH]` from the records. */
  tile(path: string): Buffer {
    const [, level = "", groups = "", width = "256"] =
      /^tile\/8\/(\d)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path) ?? [];
    const index = Number(groups.replaceAll(/[x/]/g, ""));
    const below = 256 ** Number(level);
    const first = index * 256;
    const hashes = Array.from({ length: Number(width) }, (_, at) => {
      const from = (first + at) * below;
      const leaves = this.#leaves.slice(from, from + below);
      if (level === "" || leaves.length < below) throw new NotThere(`no ${path}`);
      return merkleTreeHash(leaves);
    });
    return Buffer.concat(hashes);
  }
}
