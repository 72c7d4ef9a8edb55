type Stated<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same object without the keys that hold nothing. */
export function stated<T extends object>(values: T): Stated<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Stated<T>;
}
