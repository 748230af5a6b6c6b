/** What to end when the program stops, last started first. */
export class Stops {
  readonly #steps: (() => unknown)[] = [];
  #running: Promise<void> | null = null;

  constructor(private readonly onError: (thrown: unknown) => void) {}

  add(step: () => unknown): void {
    this.#steps.push(step);
  }

  /** Runs every step, whatever the others do. Running twice is running once. */
  run(): Promise<void> {
    this.#running ??= this.#all();
    return this.#running;
  }

  async #all(): Promise<void> {
    for (const step of this.#steps.reverse()) {
      try {
        await step();
      } catch (thrown) {
        this.onError(thrown);
      }
    }
  }
}
