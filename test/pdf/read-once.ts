/** A function that returns what `read` does, and reads each object once: several tests read the same print. */
export function readOnce<Source extends object, Value>(
  read: (source: Source) => Value,
): (source: Source) => Value {
  const known = new WeakMap<Source, { value: Value }>();
  return (source) => {
    const found = known.get(source) ?? { value: read(source) };
    known.set(source, found);
    return found.value;
  };
}
