import type { Store } from '../store/collection.ts';
import { assistance } from '../subgraphs/assistance/subgraph.ts';
import type { MatchRecord } from '../subgraphs/charity/records.ts';
import { charity } from '../subgraphs/charity/subgraph.ts';
import { funeral } from '../subgraphs/funeral/subgraph.ts';
import { governance } from '../subgraphs/governance/subgraph.ts';
import { marriage } from '../subgraphs/marriage/subgraph.ts';
import { welfare } from '../subgraphs/welfare/subgraph.ts';
import { type ManifestRecord, manifestCollection } from './anomalies.ts';
import { addMatchesTakingStock } from './charity.ts';
import { governanceLanes } from './governance.ts';
import type { Intake } from './intake.ts';

/** One lane for each kind of record, each ending in its subgraph's repository. */
export async function openLanes(store: Store, intake: Intake) {
  const [register, aid, care, giving, rest, unions, manifest] = await Promise.all([
    governance.openRepository(store),
    assistance.openRepository(store),
    welfare.openRepository(store),
    charity.openRepository(store),
    funeral.openRepository(store),
    marriage.openRepository(store),
    manifestCollection(store),
  ]);
  return {
    divisions: intake.lane('governance.divisions', register.addDivisions),
    organizations: intake.lane('governance.organizations', register.addOrganizations),
    households: intake.lane('governance.households', register.addHouseholds),
    residents: intake.lane('governance.residents', register.addResidents),

    ...governanceLanes(intake, register),

    assistanceStandards: intake.lane('assistance.standards', aid.addStandards),
    rescueStations: intake.lane('assistance.rescueStations', aid.addRescueStations),
    dibaoCases: intake.lane('assistance.dibaoCases', aid.addDibaoCases),
    tekunCases: intake.lane('assistance.tekunCases', aid.addTekunCases),

    elderlyBenefitStandards: intake.lane('welfare.elderlyBenefitStandards', care.addElderlyStandards),
    childStandards: intake.lane('welfare.childStandards', care.addChildStandards),
    elderlyCareFacilities: intake.lane('welfare.elderlyCareFacilities', care.addCareFacilities),
    childWelfareInstitutions: intake.lane('welfare.childWelfareInstitutions', care.addInstitutions),
    benefits: intake.lane('welfare.benefits', care.addBenefits),
    disabilityCertificates: intake.lane('welfare.disabilityCertificates', care.addCertificates),
    careNeedsAssessments: intake.lane('welfare.careNeedsAssessments', care.addAssessments),

    charities: intake.lane('charity.charities', giving.addCharities),
    campaigns: intake.lane('charity.campaigns', giving.addCampaigns),
    resources: intake.lane('charity.resources', giving.addResources),
    revitalisationProjects: intake.lane('charity.revitalisationProjects', giving.addProjects),
    charityProjects: intake.lane('charity.charityProjects', giving.addCharityProjects),
    trusts: intake.lane('charity.trusts', giving.addTrusts),
    disclosures: intake.lane('charity.disclosures', giving.addDisclosures),
    pairings: intake.lane('charity.pairings', giving.addPairings),
    donations: intake.lane('charity.donations', giving.addDonations),
    monthlyPlans: intake.lane('charity.monthlyPlans', giving.addMonthlyPlans),
    donationClaims: intake.lane('charity.donationClaims', giving.addDonationClaims),
    needs: intake.lane('charity.needs', giving.addNeeds),
    matches: intake.lane('charity.matches', (matches: readonly MatchRecord[]) =>
      addMatchesTakingStock(giving, matches),
    ),

    funeralHomes: intake.lane('funeral.funeralHomes', rest.addFuneralHomes),
    servicePoints: intake.lane('funeral.servicePoints', rest.addServicePoints),
    cemeteries: intake.lane('funeral.cemeteries', rest.addCemeteries),
    columbaria: intake.lane('funeral.columbaria', rest.addColumbaria),
    serviceItems: intake.lane('funeral.serviceItems', rest.addServiceItems),
    deathRecords: intake.lane('funeral.deathRecords', rest.addDeathRecords),

    marriageRegistries: intake.lane('marriage.marriageRegistries', unions.addMarriageRegistries),
    slots: intake.lane('marriage.slots', unions.addSlots),
    marriages: intake.lane('marriage.marriages', unions.addMarriages),
    divorceApplications: intake.lane('marriage.divorceApplications', unions.addDivorceApplications),

    manifest: intake.lane('synthetic.manifest', (records: readonly ManifestRecord[]) => manifest.insertMany(records)),
  };
}

export type Lanes = Awaited<ReturnType<typeof openLanes>>;
