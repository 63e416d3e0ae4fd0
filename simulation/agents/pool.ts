/** A set of workers (by number) without order, kept in one growing typed array. */
export class Pool {
  ids: Int32Array
  length = 0

  constructor(capacity: number) {
    this.ids = new Int32Array(Math.max(4, capacity))
  }

  add(id: number): void {
    if (this.length === this.ids.length) {
      const wider = new Int32Array(this.ids.length * 2)
      wider.set(this.ids)
      this.ids = wider
    }
    this.ids[this.length++] = id
  }

  /** Takes out the worker at a position; the last one takes that place. */
  removeAt(position: number): number {
    const id = this.ids[position]
    this.ids[position] = this.ids[--this.length]
    return id
  }
}
