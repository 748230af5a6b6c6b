/** Thrown out of the story when somebody presses Stop. */
export class Stopped extends Error {}

/** How fast the story goes, and whether it goes at all. */
export class Pace {
  speed = 1;
  #paused = false;
  #stopped = false;

  get paused(): boolean {
    return this.#paused;
  }

  togglePause(): void {
    this.#paused = !this.#paused;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** A rest for the audience: shorter at a higher speed, lasting while paused. */
  async rest(ms: number): Promise<void> {
    let left = ms;
    while (left > 0 || this.#paused) {
      const slice = Math.min(50, Math.max(left / this.speed, 1));
      await this.breathe(slice);
      if (!this.#paused) left -= slice * this.speed;
    }
  }

  /** Lets the page work for a moment, whatever the speed. */
  async breathe(ms: number): Promise<void> {
    this.#leaveIfStopped();
    await new Promise((resolve) => setTimeout(resolve, ms));
    this.#leaveIfStopped();
  }

  #leaveIfStopped(): void {
    if (this.#stopped) throw new Stopped();
  }
}
