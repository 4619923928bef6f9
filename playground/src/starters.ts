import acrossQuery from '../queries/across-all-six.graphql';
import acrossVariables from '../queries/across-all-six.json';
import assistanceQuery from '../queries/assistance.graphql';
import assistanceVariables from '../queries/assistance.json';
import charityQuery from '../queries/charity.graphql';
import charityVariables from '../queries/charity.json';
import funeralQuery from '../queries/funeral.graphql';
import funeralVariables from '../queries/funeral.json';
import governanceQuery from '../queries/governance.graphql';
import governanceVariables from '../queries/governance.json';
import marriageQuery from '../queries/marriage.graphql';
import marriageVariables from '../queries/marriage.json';
import welfareQuery from '../queries/welfare.graphql';
import welfareVariables from '../queries/welfare.json';

/** An operation to begin with, ready for the editors. */
export interface Starter {
  readonly english: string;
  readonly chinese: string;
  /** GraphiQL names the tab after it. */
  readonly operationName: string;
  readonly query: string;
  readonly variables: string;
}

/** The one a first visit opens with: a street across all six domains. */
export const firstStarter = starter('All six', '六域贯通', acrossQuery, acrossVariables);

/** What the menu offers, in its order. */
export const starters: readonly Starter[] = [
  firstStarter,
  starter('Governance', '区划与居民', governanceQuery, governanceVariables),
  starter('Assistance', '社会救助', assistanceQuery, assistanceVariables),
  starter('Welfare', '社会福利', welfareQuery, welfareVariables),
  starter('Charity', '慈善', charityQuery, charityVariables),
  starter('Funeral', '殡葬', funeralQuery, funeralVariables),
  starter('Marriage', '婚姻', marriageQuery, marriageVariables),
];

function starter(english: string, chinese: string, query: string, variables: object): Starter {
  const operationName = /^query (\w+)/m.exec(query)?.[1];
  if (operationName === undefined) throw new Error(`The starter ${english} names no query.`);
  return { english, chinese, operationName, query: query.trimEnd(), variables: JSON.stringify(variables, null, 2) };
}
