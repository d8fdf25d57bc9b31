import { createHash, createPublicKey, verify } from "node:crypto";
import { Failure } from "../../failure.ts";

/**
 * A key that signs notes, in the form NAME+HASH+KEY of golang.org/x/mod/sumdb/note: HASH is the
 * first four bytes of sha256(NAME "\n" KEY) in hexadecimal, KEY is base64 of the algorithm's byte
 * (1 for Ed25519) and the public key.
 */
export interface VerifierKey {
  readonly name: string;
  readonly hash: Buffer;
  readonly key: Buffer;
}

/** The algorithm's byte in a key. */
const ed25519 = 1;

/** The key of Go's checksum database, as it stands in cmd/go/internal/modfetch/key.go. */
export const sumGolangOrg: VerifierKey = parseVerifierKey(
  "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
);

/**
 * @throws Failure when it is malformed, or its hash is not the key's.
 */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name = "", hex = "", encoded = ""] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const key = Buffer.from(encoded, "base64");
  const hash = createHash("sha256").update(`${name}\n`).update(key).digest().subarray(0, 4);
  if (name === "" || key.length !== 33 || key[0] !== ed25519 || hash.toString("hex") !== hex) {
    throw new Failure(`${JSON.stringify(text)} is no key of a checksum database`, {
      remedy: "Take it from the database's own page: NAME+HASH+KEY.",
    });
  }
  return { name, hash, key };
}

/**
 * The text of a signed note, after its signature has been checked. The signatures follow the last
 * blank line, each `— NAME base64(HASH + signature)`; those of other keys are passed over.
 *
 * @throws Failure when no signature is the key's, or the key's is wrong.
 */
export function openNote(note: string, verifier: VerifierKey): string {
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || !note.endsWith("\n")) throw new Failure("the note has no signatures");
  const text = note.slice(0, end + 1);
  for (const line of note.slice(end + 2, -1).split("\n")) {
    const [, name = "", encoded = ""] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded, "base64");
    if (name !== verifier.name || !bytes.subarray(0, 4).equals(verifier.hash)) continue;
    if (verify(null, Buffer.from(text), publicKey(verifier), bytes.subarray(4))) return text;
    throw new Failure(`the note's signature by ${verifier.name} is wrong`, {
      remedy:
        "Do not use what it vouches for: somebody between the database and here has changed it.",
    });
  }
  throw new Failure(`the note is not signed by ${verifier.name}+${verifier.hash.toString("hex")}`);
}

/** RFC 8410: a SubjectPublicKeyInfo for Ed25519 is this and the 32 bytes of the key. */
const subjectPublicKeyInfo = Buffer.from("302a300506032b6570032100", "hex");

function publicKey({ key }: VerifierKey): ReturnType<typeof createPublicKey> {
  const der = Buffer.concat([subjectPublicKeyInfo, key.subarray(1)]);
  return createPublicKey({ key: der, format: "der", type: "spki" });
}
