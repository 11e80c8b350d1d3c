/** How many bytes wait for the sockets of each identity to read. */
export class Unread {
  readonly #bytes = new Map<string, number>();

  of(identity: string): number {
    return this.#bytes.get(identity) ?? 0;
  }

  /** Counts so many bytes for as long as they are not taken. */
  async count(identity: string, bytes: number, taken: Promise<void>): Promise<void> {
    this.#bytes.set(identity, this.of(identity) + bytes);
    await taken;
    const left = this.of(identity) - bytes;
    if (left > 0) this.#bytes.set(identity, left);
    else this.#bytes.delete(identity);
  }
}
