/** The scenario's frame: what every variant is told, runs and prints. */
export type Step = readonly [name: string, run: () => Promise<unknown>];

/** A variable of the environment, which must be set. */
export function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** What a client promised to answer, or the error that it answered instead. */
export function answered<T>({ data, error, response }: { data?: T; error?: unknown; response?: Response }): T {
  if (data === undefined) throw new Error(`HTTP ${response?.status ?? 'unreachable'}: ${JSON.stringify(error)} ${String(error)}`);
  return data;
}

/** The payload of an EnOS answer; a refusal is an error, with HTTP status 200 or not. */
export function accepted<T extends { code: number; msg?: string | null }>(answer: T): T {
  if (answer.code !== 0) throw new Error(`code ${answer.code}: ${answer.msg}`);
  return answer;
}

/** Run the steps in order and print one line for each; whether all went well. */
export async function play(steps: readonly Step[]): Promise<boolean> {
  let ok = true;
  for (const [step, run] of steps) {
    try {
      console.log(JSON.stringify({ step, ok: true, result: await run() }));
    } catch (error) {
      ok = false;
      console.log(JSON.stringify({ step, ok: false, error: String(error) }));
    }
  }
  return ok;
}
