// Plans of one place of one document: as many as there are arguments in use, until they are too many.
const maximumPlans = 50;
const maximumKey = 2000;

// JSON has no infinities: written as null, they would be taken for it.
const finite = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

/**
 * Plans once for equal arguments: a document that is asked often has the same arguments in most of its places.
 * @param plan depends on nothing but its parameters
 */
export function remembered<Place extends object, Arguments extends object, Plan>(
  plan: (place: Place, args: Arguments) => Plan,
): (place: Place, args: Arguments) => Plan {
  const memory = new WeakMap<Place, Map<string, Plan>>();
  return (place, args) => {
    const key = JSON.stringify(args, finite);
    if (key.length > maximumKey) return plan(place, args);
    const ofPlace = memory.get(place) ?? new Map<string, Plan>();
    memory.set(place, ofPlace);
    const known = ofPlace.get(key);
    if (known) return known;
    const made = plan(place, args);
    if (ofPlace.size >= maximumPlans) ofPlace.clear();
    ofPlace.set(key, made);
    return made;
  };
}

/** Makes something once for each key, and forgets it with the key. */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/** Makes something when it is first asked for. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
