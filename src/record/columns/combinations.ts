/** Lists of whole numbers, each distinct one numbered once, from 0 in order of arrival: a trie whose nodes stand in one hash table. */
export class Combinations {
  #mask = 1023;
  /** The nodes by the hash of what leads to them; 0 is a free slot. */
  #slots = new Int32Array(1024);
  /** Of each node: the node before it, the number between them, and 1 + the number of the list that ends there, or 0. */
  #before = new Int32Array(512);
  #steps = new Int32Array(512);
  #ends = new Int32Array(512);
  /** Node 0 is the start of every list. */
  #nodes = 1;
  /** How many distinct lists have been numbered. */
  size = 0;

  /** The node that a further number leads to; a list begins at node 0. */
  step(node: number, number: number): number {
    for (let slot = this.#slotOf(node, number); ; slot = (slot + 1) & this.#mask) {
      const next = this.#slots[slot]!;
      if (next === 0) return this.#add(slot, node, number);
      if (this.#before[next] === node && this.#steps[next] === number) return next;
    }
  }

  /** The number of the list that ends at a node; a new list has the next one. */
  numberOf(node: number): number {
    const known = this.#ends[node]!;
    if (known > 0) return known - 1;
    this.#ends[node] = this.size + 1;
    return this.size++;
  }

  #slotOf(node: number, number: number): number {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & this.#mask;
  }

  #add(slot: number, node: number, number: number): number {
    const next = this.#nodes++;
    this.#before[next] = node;
    this.#steps[next] = number;
    this.#slots[slot] = next;
    if (this.#nodes === this.#before.length) this.#grow();
    return next;
  }

  /** Twice the room; at most half of the slots are taken. */
  #grow(): void {
    this.#before = doubled(this.#before);
    this.#steps = doubled(this.#steps);
    this.#ends = doubled(this.#ends);
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#mask = this.#slots.length - 1;
    for (let node = 1; node < this.#nodes; node += 1) {
      let slot = this.#slotOf(this.#before[node]!, this.#steps[node]!);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = node;
    }
  }
}

function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(2 * old.length);
  grown.set(old);
  return grown;
}
