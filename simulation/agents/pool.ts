const wider = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(array.length * 2)
  copy.set(array)
  return copy
}

/** A set of workers (by number) without order, kept in one growing typed array. */
export class Pool {
  ids: Int32Array
  length = 0

  constructor(capacity: number) {
    this.ids = new Int32Array(Math.max(4, capacity))
  }

  add(id: number): void {
    if (this.length === this.ids.length) this.ids = wider(this.ids)
    this.ids[this.length++] = id
  }

  /** Takes out the worker at a position; the last one takes that place. */
  removeAt(position: number): number {
    const id = this.ids[position]
    this.ids[position] = this.ids[--this.length]
    return id
  }
}

/** The unemployed of an occupation, each with the step of separation, which a spell counts as 1. */
export class JoblessPool {
  ids: Int32Array
  since: Int32Array
  length = 0

  constructor(capacity: number) {
    this.ids = new Int32Array(Math.max(4, capacity))
    this.since = new Int32Array(this.ids.length)
  }

  add(id: number, since: number): void {
    if (this.length === this.ids.length) {
      this.ids = wider(this.ids)
      this.since = wider(this.since)
    }
    this.ids[this.length] = id
    this.since[this.length++] = since
  }
}
