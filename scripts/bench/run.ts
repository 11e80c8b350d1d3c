/** How thoroughly to measure. */
export interface Run {
  rounds: number;
  /** How long one round takes, where it is not told in pieces of work. */
  seconds: number;
  isShort: boolean;
  progress: (line: string) => void;
}
