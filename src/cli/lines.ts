import { createInterface } from 'node:readline';

/**
 * A line filter over JSON: one value in, one value out, in order. A line that is no JSON object, or that fails, gives a
 * line that says so and never stops the rest. Waits while the reader of the output is slow, so that memory stays flat.
 */
export async function filterLines(
  answer: (record: Record<string, unknown>) => object,
  failed: object,
): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const written = process.stdout.write(`${JSON.stringify(answerTo(line, answer, failed))}\n`);
    if (!written) await new Promise((done) => process.stdout.once('drain', done));
  }
}

function answerTo(line: string, answer: (record: Record<string, unknown>) => object, failed: object): object {
  let id: unknown = null;
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new Error('not a JSON object');
    const fields = record as Record<string, unknown>;
    id = fields['id'] ?? null;
    return { id, ...answer(fields) };
  } catch (error) {
    return { id, ...failed, error: error instanceof Error ? error.message : String(error) };
  }
}
