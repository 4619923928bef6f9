/** How a subgraph names an entity that another one owns: by its key, and nothing else. */
export interface DivisionReference {
  readonly code: string;
}

export interface ResidentReference {
  readonly id: string;
}

export interface HouseholdReference {
  readonly id: string;
}

export interface OrganizationReference {
  readonly uscc: string;
}

export const divisionReference = (code: string): DivisionReference => ({ code });
export const residentReference = (id: string): ResidentReference => ({ id });
export const householdReference = (id: string): HouseholdReference => ({ id });
export const organizationReference = (uscc: string): OrganizationReference => ({ uscc });
