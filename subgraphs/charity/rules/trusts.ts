import { addDays, type IsoDate } from '../../shared/dates.ts';

/** C-12: the last day for filing a charitable trust, seven days after it was signed (慈善法 第四十五条). */
export const trustFilingDueOn = (signedOn: IsoDate): IsoDate => addDays(signedOn, 7);

/** C-12: only a trust filed in time enjoys tax benefits. */
export const hasTrustTaxBenefit = (signedOn: IsoDate, filedOn: IsoDate | null): boolean =>
  filedOn !== null && filedOn <= trustFilingDueOn(signedOn);

/** C-12: the last day for filing again after a change of trustee, seven days on (慈善法 第四十八条). */
export const trusteeChangeDueOn = (changedOn: IsoDate): IsoDate => addDays(changedOn, 7);
