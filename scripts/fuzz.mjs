// npm run fuzz [-- RUNS]: the property tests of src/fuzz.test.ts with a million runs, in rounds of fifty thousand, each
// with a seed of its own that is printed and can be given again: FUZZ_SEED=… FUZZ_RUNS=50000 npx vitest run src/fuzz.test.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root } from './setup.mjs';
import { runProgram, tailOf } from './steps.mjs';

const ROUND = 50_000;
const wanted = Number(process.argv[2] ?? 1_000_000);
const first = Date.now() % 2 ** 30;
const start = performance.now();
let done = 0;
for (let round = 0; done < wanted; round++) {
  const runs = Math.min(ROUND, wanted - done);
  const seed = first + round;
  const env = { FUZZ_RUNS: String(runs), FUZZ_SEED: String(seed) };
  const { ok, output } = await runProgram('npx', ['vitest', 'run', 'src/fuzz.test.ts'], { env, minutes: 60 });
  if (!ok) {
    console.log(tailOf(output, 80));
    giveUp(`Seed ${seed} found something after ${done} runs.`);
  }
  done += runs;
  console.log(`${done} runs, seed ${seed}, ${Math.round((performance.now() - start) / 1000)} s`);
}
mkdirSync(join(root, 'output/trust'), { recursive: true });
writeFileSync(
  join(root, 'output/trust/fuzz.json'),
  JSON.stringify({ runs: done, firstSeed: first, failures: 0 }),
);
