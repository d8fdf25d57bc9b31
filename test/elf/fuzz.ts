import { mutate } from "./mutate.ts";

/*
 * npm run fuzz [MINUTES] [SEED]: changed programs until the time is up, a hundred thousand a seed.
 * What comes out of the reader and may not is printed with the seed and round that repeat it.
 */
const minutes = Number(process.argv[2] ?? "10");
let seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const until = Date.now() + minutes * 60_000;
do {
  const { rounds, slowestMs } = mutate({ seed, rounds: 100_000 });
  process.stdout.write(
    `seed ${seed}: ${rounds} programs, the slowest in ${slowestMs.toFixed(1)} ms\n`,
  );
  seed += 1;
} while (Date.now() < until);
