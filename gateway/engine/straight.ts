import { isRow, type Row } from './run.ts';
import { isScalar, scalarChecks } from './scalars.ts';
import type { FieldShape, SelectionShape, TypeShape } from './selection.ts';

/** Makes the answer from the root object; null where something is not as the schema promises, which `respond` then looks into. */
export type StraightAnswer = (root: Row) => Row | null;

type Complete = (value: unknown) => unknown;

const notStraight = Symbol('not straight');
const giveUp = (): never => {
  throw notStraight;
};

/**
 * Compiles the way from rows to the answer for a request in which nothing goes wrong, as nearly all do. It does what `respond` does and
 * knows nothing of errors. For each type that comes it is written as a JavaScript function with one object literal, since V8 then
 * makes the object whole at once rather than field by field; names in it come from a valid operation and are quoted besides.
 */
export function compileStraight(shape: SelectionShape, variables: Readonly<Record<string, unknown>>): StraightAnswer {
  const complete = completeObject(shape);
  return (root) => {
    try {
      const answer = complete(root);
      return isRow(answer) ? answer : null;
    } catch (error) {
      if (error === notStraight) return null;
      throw error;
    }
  };

  function completeObject(selection: SelectionShape): Complete {
    const { typeName, declaredName } = selection;
    if (typeName !== null) {
      let known: Complete | null = null;
      return (value) => {
        known ??= compileObject(selection, typeName);
        return known(value);
      };
    }
    const byType = new Map<unknown, Complete>();
    return (value) => {
      const name = isRow(value) ? (value.__typename ?? declaredName) : giveUp();
      const known = byType.get(name);
      if (known) return known(value);
      const compiled = compileObject(selection, typeof name === 'string' ? name : giveUp());
      byType.set(name, compiled);
      return compiled(value);
    };
  }

  function compileObject(selection: SelectionShape, typeName: string): Complete {
    const fields = selection.fieldsOf(typeName) ?? giveUp();
    const parts: Complete[] = [];
    const properties = selection.inOrder(fields, variables).map((field) => {
      const name = JSON.stringify(field.responseName);
      // Without brackets `__proto__` in a literal would set the prototype.
      return `${field.responseName === '__proto__' ? `[${name}]` : name}: ${sourceOf(field)}`;
    });
    const body = `
      return function (row) {
        if (typeof row !== 'object' || row === null || Array.isArray(row)) giveUp();
        let value;
        return { ${properties.join(', ')} };
      }`;
    return new Function('parts', 'giveUp', body)(parts, giveUp);

    function sourceOf({ sourceName, type, isWithheld }: FieldShape): string {
      if (isWithheld) return type === null || type.kind === 'NON_NULL' ? 'giveUp()' : 'null';
      if (type === null) return selection.isObject(typeName) ? JSON.stringify(typeName) : 'giveUp()';
      const value = `(value = row[${JSON.stringify(sourceName)}])`;
      const leaf = type.kind === 'NON_NULL' ? type.of : type;
      if (leaf.kind === 'LEAF') {
        const whenNull = type.kind === 'NON_NULL' ? 'giveUp()' : 'null';
        const present = leaf.scalar === null ? 'value' : `${scalarChecks[leaf.scalar]} ? value : giveUp()`;
        return `${value} === null || value === undefined ? ${whenNull} : ${present}`;
      }
      parts.push(completeValue(type));
      return `parts[${parts.length - 1}](row[${JSON.stringify(sourceName)}])`;
    }
  }

  function completeValue(type: TypeShape): Complete {
    if (type.kind === 'NON_NULL') {
      const complete = completePresent(type.of);
      return (value) => (value === null || value === undefined ? giveUp() : complete(value));
    }
    const complete = completePresent(type);
    return (value) => (value === null || value === undefined ? null : complete(value));
  }

  function completePresent(type: TypeShape): Complete {
    switch (type.kind) {
      case 'NON_NULL':
        return completeValue(type);
      case 'LIST': {
        const complete = completeValue(type.of);
        return (value) => (Array.isArray(value) ? value.map(complete) : giveUp());
      }
      case 'OBJECT':
        return completeObject(type.selection);
      case 'ENUM':
        return (value) => (type.values.has(String(value)) ? value : giveUp());
      case 'LEAF':
        return (value) => (isScalar(type.scalar, value) ? value : giveUp());
    }
  }
}
