import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  resolveSchemaCoordinate,
} from 'graphql';

/** Everything that can be deprecated, by its schema coordinate, with the reason given; null where it is not deprecated. */
function deprecations(schema: GraphQLSchema): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  const add = (coordinate: string, reason: string | null | undefined) => found.set(coordinate, reason ?? null);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type))
      for (const value of type.getValues()) add(`${type.name}.${value.name}`, value.deprecationReason);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field.deprecationReason);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        add(`${type.name}.${field.name}`, field.deprecationReason);
        for (const arg of field.args) add(`${type.name}.${field.name}(${arg.name}:)`, arg.deprecationReason);
      }
  }
  return found;
}

/** The day after which what is deprecated may go; undefined where the reason gives none. */
function lastDay(reason: string): string | undefined {
  const [day] = /\b\d{4}-\d{2}-\d{2}\b/.exec(reason) ?? [];
  // A day that is not in the calendar, such as 31 June, is moved on or refused by Date.
  const time = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day ? undefined : day;
}

function isInSchema(schema: GraphQLSchema, coordinate: string): boolean {
  try {
    return resolveSchemaCoordinate(schema, coordinate) !== undefined;
  } catch {
    return false;
  }
}

/** A sentence for each deprecation that does not say what to use instead, or until when it stays. */
export function deprecationFaults(schema: GraphQLSchema): readonly string[] {
  return [...deprecations(schema)].flatMap(([coordinate, reason]) => {
    if (reason === null) return [];
    const replacements = [...reason.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
    if (lastDay(reason) && replacements.some((text) => text !== coordinate && isInSchema(schema, text))) return [];
    return [
      `${coordinate} is deprecated with the reason "${reason}"; name what replaces it by its schema coordinate in backticks (\`Type.field\`), and the day after which it may go (YYYY-MM-DD).`,
    ];
  });
}

/** What something belongs to: an argument to its field, a field or value to its type. */
const ownerOf = (coordinate: string) => coordinate.replace(/(\(\w+:\)|\.\w+)$/, '');

/** The coordinates under which a removal may be announced: its own, that of the type an input is of, those of its interfaces. */
function announcements(schema: GraphQLSchema, coordinate: string): readonly string[] {
  const [owner = '', ...member] = coordinate.split('.');
  const name = owner.replace(/(Where|Order)$/, '');
  const type = schema.getType(name);
  const interfaces = isObjectType(type) ? type.getInterfaces().map((one) => one.name) : [];
  return [owner, name, ...interfaces].map((one) => [one, ...member].join('.'));
}

/**
 * A sentence for each removal of what was not deprecated when last released, or was promised to stay longer.
 * @param today `YYYY-MM-DD`
 * @param announced coordinates that a major version takes away at once, and says so
 */
export function removalFaults(
  released: GraphQLSchema,
  current: GraphQLSchema,
  today: string,
  announced: ReadonlySet<string>,
): readonly string[] {
  return [...deprecations(released)].flatMap(([coordinate, reason]) => {
    // What is in a removed field or type goes with it.
    if (isInSchema(current, coordinate) || !isInSchema(current, ownerOf(coordinate))) return [];
    if (announcements(released, coordinate).some((one) => announced.has(one))) return [];
    if (reason === null)
      return [
        `${coordinate} was not deprecated when last released; put it back, and deprecate it before removing it, or name it in CHANGELOG.md under "### Removed at once" of a major version.`,
      ];
    const day = lastDay(reason);
    return day && day >= today
      ? [`${coordinate} was promised until ${day}; put it back until that day has passed.`]
      : [];
  });
}
