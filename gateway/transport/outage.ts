import { GraphQLError } from 'graphql';
import { failure } from '../../schema/errors.ts';

/** The subgraph cannot be reached, or what it says is not GraphQL. */
export const unavailable = (service: string): GraphQLError =>
  failure('SUBGRAPH_UNAVAILABLE', `The ${service} part of the graph cannot be reached.`, { service });

/** The subgraph has not answered in time. */
export const timedOut = (service: string): GraphQLError =>
  failure('SUBGRAPH_TIMEOUT', `The ${service} part of the graph did not answer in time.`, { service });

/** Whether a call failed because the subgraph could not be reached. */
export const isUnavailable = (error: unknown): boolean => codeOf(error) === 'SUBGRAPH_UNAVAILABLE';

/** Whether a call failed by the subgraph's fault: unreachable or too slow, but not a client that went away. */
export const isOutage = (error: unknown): boolean => isUnavailable(error) || codeOf(error) === 'SUBGRAPH_TIMEOUT';

const codeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.extensions.code : undefined);
