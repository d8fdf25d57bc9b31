import assert from "node:assert/strict";
import { ElfError } from "../../src/elf/error.ts";
import { factsOf } from "../../src/elf/facts.ts";
import { openElf } from "../../src/elf/header.ts";
import { readIdentity } from "../../src/elf/identity.ts";
import { withFile } from "../../src/system/file.ts";
import { askReadelf, type Told } from "./readelf.ts";

/** Everything that both readers say, from this one. */
function tell(file: string): Told {
  return withFile(file, (source) => {
    const opened = openElf(source);
    const { properties, ...elf } = factsOf(opened);
    const { class: bits, data, machine, type, osabi, flags, interpreter } = elf;
    assert.deepEqual(readIdentity(source), {
      class: bits,
      data,
      machine,
      type,
      osabi,
      flags,
      interpreter,
    });
    const { gcs: _, ...known } = properties ?? { gcs: false };
    return {
      elf,
      properties: properties === null ? null : (known as Told["properties"]),
      sections: opened.sections.map(({ name, sh_offset, sh_size }) => ({
        name,
        offset: sh_offset,
        size: sh_size,
      })),
    };
  });
}

/** Fields on which the readers disagree, with what each of them says. */
function differences(file: string, theirs: Told | undefined): string[] {
  const flat = (told: Told): [string, string][] =>
    Object.entries({ ...told.elf, properties: told.properties, sections: told.sections }).map(
      ([name, value]) => [name, JSON.stringify(value)],
    );
  assert.ok(theirs !== undefined);
  try {
    const ours = new Map(flat(tell(file)));
    return flat(theirs)
      .filter(([name, value]) => ours.get(name) !== value)
      .map(([name, value]) => `${file}: ${name} is ${ours.get(name)} here, ${value} in readelf`);
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return [`${file}: ${error.message}`];
  }
}

/** What the readers disagree on, file by file. */
export function disagreements(files: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < files.length; at += 50) {
    const batch = files.slice(at, at + 50);
    const told = askReadelf(batch);
    for (const file of batch) {
      found.push(...differences(file, told.get(file)));
    }
  }
  return found;
}
