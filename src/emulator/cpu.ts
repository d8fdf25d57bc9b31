import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { observe } from "../system/process.ts";
import { architectureOf, type Target } from "../targets/target.ts";
import type { Emulator } from "./emulator.ts";
import type { Qemu } from "./qemu.ts";

/** The CPU that an emulated program runs on. */
export interface Cpu {
  /** QEMU's name of the model. */
  readonly model: string;
  /** It is the oldest that the target promises: what runs on it runs on all. */
  readonly isFloor: boolean;
}

/** Whether a CPU is named that the host's own cannot be: then QEMU runs even what the host executes. */
export function namesCpu(asked: string): boolean {
  return asked !== "auto" && asked !== "default";
}

/**
 * The CPU for the products of a target: of the oldest machine that its variant promises (`floor`,
 * and `auto`, which leaves native what is), a model that was named, or null for whatever the emulator has by itself (`default`), which is the
 * newest and most forgiving of all.
 *
 * @throws Failure for a model that this QEMU has not.
 */
export async function chooseCpu(
  asked: string,
  target: Target,
  emulator: Emulator,
  context: Context,
): Promise<Cpu | null> {
  const qemu = "qemu" in emulator ? emulator.qemu : null;
  // Nothing is known of somebody else's emulator, nor can the host's own CPU be another.
  if (qemu === null || asked === "default") return null;
  const models = await modelsOf(qemu, context);
  if (asked === "floor" || asked === "auto") {
    const [value = ""] = target.level?.value.split(",") ?? [];
    const wanted = architectureOf(target).level?.oldestCpus?.[value] ?? [];
    const model = wanted.find((one) => models.has(one));
    return model === undefined ? null : { model, isFloor: true };
  }
  if (models.has(asked)) return { model: asked, isFloor: false };
  throw new Failure(`${target.platform}: cpu: QEMU ${qemu.version} has no ${asked}`, {
    remedy: `It has ${[...models].slice(0, 12).join(", ")}...: \`${qemu.path} -cpu help\` lists them all.`,
  });
}

const known = new Map<string, Promise<ReadonlySet<string>>>();

/** Every model of an emulator, which is asked once. */
function modelsOf(qemu: Qemu, { env, signal }: Context): Promise<ReadonlySet<string>> {
  const asking =
    known.get(qemu.path) ??
    // It lists them and ends with 1, as it was given no program.
    observe(qemu.path, ["-cpu", "help"], { env: childEnvironment(env), signal }).then(
      // "  cortex-a53", "x86 Haswell  (alias ...)", "PowerPC power8" or "rv64".
      ({ stdout }) =>
        new Set(
          [...stdout.matchAll(/^(?:x86|PowerPC|s390)?[ \t]*([\w.-]+)/gm)].map(
            ([, model = ""]) => model,
          ),
        ),
    );
  known.set(qemu.path, asking);
  return asking;
}
