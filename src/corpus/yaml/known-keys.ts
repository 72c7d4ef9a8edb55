import { closest } from "../../itu/did-you-mean.ts";

/** The keys nested under a key: those of each entry of a list (`history`), or of one map (`relations`). */
export interface NestedKeys {
  isList: boolean;
  keys: ReadonlySet<string>;
  /** Keys of which at least one is required. */
  needs: ReadonlySet<string>;
  /** Keys that take a list. */
  lists: ReadonlySet<string>;
  /** Keys whose value may be a sentence. */
  sentences: ReadonlySet<string>;
}

/** The keys that a kind of file can have, by which the faults of its lines are found. */
export interface KnownKeys {
  topLevel: ReadonlySet<string>;
  nested: ReadonlyMap<string, NestedKeys>;
  /** All keys, nested ones included. */
  all: ReadonlySet<string>;
  /** The words of the keys that take one of a closed list. */
  words: ReadonlyMap<string, readonly string[]>;
}

type Schema = { readonly [keyword: string]: unknown };

/** The keys that a key table describes by its schemas. */
export function knownKeysOf(table: Readonly<Record<string, { type: { schema: Schema } }>>): KnownKeys {
  const nested = new Map<string, NestedKeys>();
  for (const [key, { type }] of Object.entries(table)) {
    const forms = [type.schema, ...(isList(type.schema.anyOf) ? type.schema.anyOf : [])];
    const map = forms.find((form) => form.type === "object");
    const properties = map?.properties;
    if (map === undefined || !isSchema(properties)) continue;
    nested.set(key, {
      isList: forms.some((form) => form.type === "array"),
      keys: new Set(Object.keys(properties)),
      needs: new Set(neededIn(map)),
      lists: new Set(Object.keys(properties).filter((name) => takesList(properties[name]))),
      sentences: new Set(Object.keys(properties).filter((name) => mayBeSentence(properties[name]))),
    });
  }
  const topLevel = new Set(Object.keys(table));
  const schemas = Object.values(table).map(({ type }) => type.schema);
  const words = new Map<string, readonly string[]>();
  for (const [key, { type }] of Object.entries(table)) {
    if (Array.isArray(type.schema.enum)) words.set(key, type.schema.enum.map(String));
  }
  return { topLevel, nested, all: new Set([...topLevel, ...schemas.flatMap(keysIn)]), words };
}

/** The keys of all maps that a schema describes. */
export function keysIn(schema: Schema): string[] {
  const properties = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  const forms = [schema.items, ...(isList(schema.anyOf) ? schema.anyOf : [])].filter(isSchema);
  return [
    ...properties.flatMap(([key, value]) => [key, ...(isSchema(value) ? keysIn(value) : [])]),
    ...forms.flatMap(keysIn),
  ];
}

/** A text in no form of its own, other than that it is on one line. */
function mayBeSentence(schema: unknown): boolean {
  if (!isSchema(schema) || schema.minLength === undefined || schema.enum !== undefined) return false;
  return schema.pattern === undefined || schema.pattern === "^[^\\n]*$";
}

function takesList(schema: unknown): boolean {
  return isSchema(schema) && isList(schema.anyOf) && schema.anyOf.some(({ type }) => type === "array");
}

/** `a` and `b` of `anyOf: [{required: [a]}, {required: [b]}]`. */
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

/** What people call keys in place of their names; words of English that begin a sentence are not among them. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    audience:
      "visibility confidentiality audiencia audiência público zielgruppe leserkreis doelgroep аудитория аудиторія الجمهور 受众 受眾",
    title: "titre título titulo titolo titel tytuł pealkiri заголовок название العنوان 标题 標題",
    status: "statut estado stato estatus staatus статус состояние الحالة 状态 狀態",
    position: "posición posição posizione позиция الموقف 立场 立場",
    sponsors: "cosponsors co-sponsors auteurs autores patrocinadores авторы соавторы المقدمون 提案国",
    supporters: "soutiens partidarios apoyos apoiadores сторонники المؤيدون 支持者",
    opponents: "opposants opositores oponentes противники المعارضون 反对者",
    issue: "sujet tema thema тема الموضوع 议题 議題",
  }).flatMap(([key, names]) => names.split(" ").map((name): [string, string] => [name, key])),
);

/** The key that a word is, or that it is near to or another name of. */
export function keyMeant(word: string, keys: ReadonlySet<string>): string | undefined {
  if (keys.has(word)) return word;
  const other = OTHER_NAMES.get(word.normalize("NFC").toLowerCase());
  if (other !== undefined && keys.has(other)) return other;
  // Of "audience-X" a part would be lost.
  const parts = (text: string) => text.split("-").length;
  return closest(
    word,
    [...keys].filter((key) => parts(key) >= parts(word)),
  );
}
