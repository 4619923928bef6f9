import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { writeOrCheck } from './committed.ts';
import { keyFields } from './fieldSets.ts';
import { projectFolder, type SubgraphName, subgraphNames, subgraphTypeDefs } from './load.ts';

const register = ['Division', 'Resident', 'Household', 'Organization'] as const;
const isOfRegister = (name: string) => register.some((noun) => noun === name);
const titles: Readonly<Record<SubgraphName, string>> = {
  assistance: '社会救助',
  welfare: '社会福利',
  charity: '慈善',
  governance: '城乡社区治理',
  funeral: '殡葬',
  marriage: '婚姻登记',
};

/** A picture of the graph in Mermaid: what each subgraph owns, and what it adds to the four nouns of the register. */
export function graphMap(): string {
  const domains = subgraphNames.map((name) => {
    const types = entitiesOf(name);
    const nouns = typesOf(name).filter(isNoun).map(nounOf);
    const title = `<b>${name} ${titles[name]}</b>`;
    return {
      box: `  ${name}["${[title, ...nouns].join('<br/>')}"]`,
      arrows: name === 'governance' ? [] : types.filter((type) => isOfRegister(type.name.value)).flatMap(arrowOf(name)),
    };
  });
  return [
    '```mermaid',
    'flowchart LR',
    '  subgraph register["the register 登记 (governance)"]',
    ...register.map((noun) => `    ${noun}["${noun} ${termOf(ownTypeOf(noun))}"]`),
    '  end',
    ...domains.map(({ box }) => box),
    '  register --- governance',
    ...domains.flatMap(({ arrows }) => arrows),
    '```',
  ].join('\n');
}

const typesOf = (name: SubgraphName): readonly ObjectTypeDefinitionNode[] =>
  subgraphTypeDefs(name).definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);

const entitiesOf = (name: SubgraphName) => typesOf(name).filter(({ directives }) => keyFields(directives).size > 0);

/** What can be asked for by an identifier, and is more than a pointer at another subgraph's. */
const isNoun = (type: ObjectTypeDefinitionNode) =>
  !isOfRegister(type.name.value) &&
  addedBy(type).length > 1 &&
  type.fields?.some(({ name }) => name.value === 'id') === true;

function ownTypeOf(noun: string): ObjectTypeDefinitionNode {
  const type = entitiesOf('governance').find(({ name }) => name.value === noun);
  if (!type) throw new Error(`governance has no ${noun}`);
  return type;
}

const nounOf = (type: ObjectTypeDefinitionNode) => `${type.name.value} ${termOf(type)}`;

/** The Chinese term stands in parentheses at the end of a description. */
const termOf = ({ description }: ObjectTypeDefinitionNode) =>
  /\(([^()]*)\)\.?$/.exec(description?.value ?? '')?.[1]?.split(/[,，]/)[0] ?? '';

/** What a subgraph tells of a noun beside its keys; nothing where it only points at another's. */
function addedBy({ fields = [], directives }: ObjectTypeDefinitionNode): readonly string[] {
  const keys = keyFields(directives);
  return fields.map(({ name }) => name.value).filter((name) => !keys.has(name));
}

const arrowOf =
  (subgraph: SubgraphName) =>
  (type: ObjectTypeDefinitionNode): readonly string[] => {
    const added = addedBy(type);
    return added.length === 0 ? [] : [`  ${type.name.value} -- "${added.join('<br/>')}" --> ${subgraph}`];
  };

const readMes = ['README.md', 'README.zh.md'];

/** A page with the map put between its two marks. */
export function withMap(page: string): string {
  const marks = /(<!-- map -->\n)[\s\S]*?(\n<!-- \/map -->)/;
  if (!marks.test(page)) throw new Error('The page has no place for the map: <!-- map --> … <!-- /map -->');
  return page.replace(marks, (_all, open: string, close: string) => open + graphMap() + close);
}

if (process.argv[1] === import.meta.filename)
  writeOrCheck(
    readMes.map((path) => ({ path, content: withMap(readFileSync(join(projectFolder, path), 'utf8')) })),
    'generate',
  );
