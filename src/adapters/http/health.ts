/** What one part of the program says of itself: whether it works, and figures for the operator. Nothing personal. */
export interface CheckResult {
  readonly ok: boolean;
  readonly [figure: string]: string | number | boolean | null;
}

/** A check that throws, or does not answer in time, has failed. */
export type Check = () => CheckResult | Promise<CheckResult>;

export interface Health {
  readonly status: 'ok' | 'failing';
  readonly version: string;
  readonly uptimeSeconds: number;
  readonly checks: Readonly<Record<string, CheckResult>>;
}

export interface HealthOptions {
  readonly version: string;
  /** By name, such as `database` or `outbox`. */
  readonly checks: Readonly<Record<string, Check>>;
  /** How long a check may take, in milliseconds. */
  readonly patience: number;
}

/** Asks every check at once. Counts the uptime from the moment it is made. */
export function createHealth(options: HealthOptions): () => Promise<Health> {
  const since = performance.now();
  return async () => {
    const asked = Object.entries(options.checks).map(
      async ([name, check]) => [name, await answer(check, options.patience)] as const,
    );
    const checks = Object.fromEntries(await Promise.all(asked));
    return {
      status: Object.values(checks).every(({ ok }) => ok) ? 'ok' : 'failing',
      version: options.version,
      uptimeSeconds: Math.floor((performance.now() - since) / 1000),
      checks,
    };
  };
}

async function answer(check: Check, patience: number): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<CheckResult>((resolve) => {
    timer = setTimeout(resolve, patience, { ok: false, late: true });
  });
  try {
    return await Promise.race([Promise.resolve().then(check), late]);
  } catch {
    return { ok: false };
  } finally {
    clearTimeout(timer);
  }
}
