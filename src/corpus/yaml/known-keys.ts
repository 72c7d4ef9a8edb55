/** What a key holds that has keys of its own: a list of entries (`history`), or one map (`relations`). */
export interface Inner {
  isList: boolean;
  keys: ReadonlySet<string>;
  /** Keys of which it needs one at least. */
  needs: ReadonlySet<string>;
}

/** Which keys a kind of file has: the slips of its lines are judged by them. */
export interface YamlShape {
  keys: ReadonlySet<string>;
  inner: ReadonlyMap<string, Inner>;
  /** All keys, those of inner maps too. */
  known: ReadonlySet<string>;
}

type Schema = { readonly [keyword: string]: unknown };

/** The shape that a table of keys describes by its schemas. */
export function yamlShape(table: Readonly<Record<string, { type: { schema: Schema } }>>): YamlShape {
  const inner = new Map<string, Inner>();
  for (const [key, { type }] of Object.entries(table)) {
    const forms = [type.schema, ...(isList(type.schema.anyOf) ? type.schema.anyOf : [])];
    const map = forms.find((form) => form.type === "object");
    if (!isSchema(map?.properties)) continue;
    inner.set(key, {
      isList: forms.some((form) => form.type === "array"),
      keys: new Set(Object.keys(map.properties)),
      needs: new Set(neededIn(map)),
    });
  }
  const keys = new Set(Object.keys(table));
  const schemas = Object.values(table).map(({ type }) => type.schema);
  return { keys, inner, known: new Set([...keys, ...schemas.flatMap(keysIn)]) };
}

/** The keys of all maps that a schema describes. */
function keysIn(schema: Schema): string[] {
  const properties = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  const forms = [schema.items, ...(isList(schema.anyOf) ? schema.anyOf : [])].filter(isSchema);
  return [
    ...properties.flatMap(([key, value]) => [key, ...(isSchema(value) ? keysIn(value) : [])]),
    ...forms.flatMap(keysIn),
  ];
}

/** Of `anyOf: [{required: [a]}, {required: [b]}]` the keys. */
function neededIn({ anyOf }: Schema): string[] {
  if (!isList(anyOf)) return [];
  return anyOf.flatMap(({ required }) => (Array.isArray(required) ? required.map(String) : []));
}

function isList(value: unknown): value is Schema[] {
  return Array.isArray(value);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}
