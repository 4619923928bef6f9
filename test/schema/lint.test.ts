import { describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { sdlFaults } from '../../schema/lint.ts';

describe('The class of a field', () => {
  it('is its own, or that of its type', () => {
    const typeDefs = gql`
      "A person (居民)."
      type Resident @key(fields: "id") @tag(name: "personal") {
        "Identifier (编号)."
        id: ID! @tag(name: "public")
        "Name (姓名)."
        name: String
      }
      type Query {
        "One person (居民)."
        resident(id: ID!): Resident @tag(name: "personal")
      }
    `;

    expect(sdlFaults(typeDefs)).toEqual([]);
  });

  it('is missed where neither the field nor its type has one, in interfaces and extensions too', () => {
    const typeDefs = gql`
      "A person (居民)."
      type Resident @tag(name: "people") {
        "Name (姓名)."
        name: String
      }
      extend type Resident {
        "Telephone (电话)."
        phone: String
      }
      "A place (设施)."
      interface Facility {
        "Name (名称)."
        name: String
      }
    `;

    expect(sdlFaults(typeDefs)).toEqual([
      'Resident.name: has no class of data, nor has its type',
      'Resident.phone: has no class of data, nor has its type',
      'Facility.name: has no class of data, nor has its type',
    ]);
  });

  it('is asked of each root field, whatever stands on the root', () => {
    const typeDefs = gql`
      type Query @tag(name: "public") {
        "Number of people (人数)."
        population: Int
      }
    `;

    expect(sdlFaults(typeDefs)).toEqual(['Query.population: has no class of data, nor has its type']);
  });

  it('is one', () => {
    const typeDefs = gql`
      "A person (居民)."
      type Resident @tag(name: "personal") {
        "Illness (疾病)."
        illness: String @tag(name: "public") @tag(name: "sensitive")
      }
    `;

    expect(sdlFaults(typeDefs)).toEqual(['Resident.illness: has more than one class of data: public, sensitive']);
  });
});
