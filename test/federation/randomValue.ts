import {
  type ConstValueNode,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
} from 'graphql';
import type { Random } from '../../synthetic/random.ts';

/** Values of scalars for one schema, by the scalar's name and that of the argument or input field it is for. */
export type ScalarValue = (random: Random, scalar: string, place: string) => ConstValueNode;

const deepestInput = 3;

/** A value that an input type accepts, as it stands in an operation; null and lists of one included. */
export function randomValue(
  random: Random,
  type: GraphQLInputType,
  place: string,
  scalarValue: ScalarValue,
  depth = 0,
): ConstValueNode {
  if (isNonNullType(type)) return present(random, type.ofType, place, scalarValue, depth);
  return random.chance(0.12) ? { kind: Kind.NULL } : present(random, type, place, scalarValue, depth);
}

function present(
  random: Random,
  type: GraphQLInputType,
  place: string,
  scalarValue: ScalarValue,
  depth: number,
): ConstValueNode {
  if (isNonNullType(type)) return present(random, type.ofType, place, scalarValue, depth);
  if (isListType(type)) {
    const item = () => randomValue(random, type.ofType, place, scalarValue, depth);
    // One value stands for a list of it, unless it is null.
    if (random.chance(0.15)) return present(random, type.ofType, place, scalarValue, depth);
    return { kind: Kind.LIST, values: Array.from({ length: random.between(0, 3) }, item) };
  }
  if (isEnumType(type)) return { kind: Kind.ENUM, value: random.pick(type.getValues()).name };
  if (!isInputObjectType(type)) return scalarValue(random, type.name, place);
  const fields = Object.values(type.getFields()).filter((field) => {
    if (isNonNullType(field.type) && field.defaultValue === undefined) return true;
    return depth < deepestInput && random.chance(0.4);
  });
  return {
    kind: Kind.OBJECT,
    fields: random.shuffled(fields).map((field) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: field.name },
      value: randomValue(random, field.type, field.name, scalarValue, depth + 1),
    })),
  };
}

/** Values for the built-in scalars; text for any other. Texts are picked from those given. */
export function plainScalars(texts: readonly string[]): ScalarValue {
  return (random, scalar) => {
    switch (scalar) {
      case 'Int':
        return { kind: Kind.INT, value: String(random.pick([0, 1, 2, 3, 5, 100, -1])) };
      case 'Float':
        return random.chance(0.3) ? { kind: Kind.INT, value: '2' } : { kind: Kind.FLOAT, value: '0.25' };
      case 'Boolean':
        return { kind: Kind.BOOLEAN, value: random.chance(0.5) };
      case 'ID':
        return random.chance(0.1) ? { kind: Kind.INT, value: '1' } : { kind: Kind.STRING, value: random.pick(texts) };
      default:
        return { kind: Kind.STRING, value: random.pick(texts) };
    }
  };
}
