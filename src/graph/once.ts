/** Makes something when it is first asked for. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Makes something once for each key, and forgets it with the key. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const found = make(key);
    made.set(key, found);
    return found;
  };
}

/** Makes something once for each pair of keys, and forgets it with the first of them. */
export function oncePerPair<First extends object, Second, Made>(
  make: (first: First, second: Second) => Made,
): (first: First, second: Second) => Made {
  const ofFirst = oncePer((_: First) => new Map<Second, Made>());
  return (first, second) => {
    const made = ofFirst(first);
    const known = made.get(second);
    if (known !== undefined) return known;
    const found = make(first, second);
    made.set(second, found);
    return found;
  };
}

/**
 * Makes something once for each key that may lead back to itself, as an entity does that refers to its own kind: it is
 * known before it is filled.
 */
export function oncePerCircular<Key extends object, Made>(
  make: (key: Key) => Made,
  fill: (made: Made, key: Key) => void,
): (key: Key) => Made {
  const known = new WeakMap<Key, Made>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    const made = make(key);
    known.set(key, made);
    fill(made, key);
    return made;
  };
}
