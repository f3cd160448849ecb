/**
 * Works something out once for each object, and remembers it for as long as the object lives.
 *
 * @param work what is worked out; it must always come to the same for the same object
 */
export function oncePer<Key extends object, Value extends {}>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
