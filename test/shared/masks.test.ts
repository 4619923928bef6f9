import { describe, expect, it } from '@jest/globals';
import { maskAccount, maskAddress, maskIdentityNumber, maskName, maskPhone } from '../../subgraphs/shared/masks.ts';

describe('Masks', () => {
  it.each([
    ['张三', '张*'],
    ['林清和', '林**'],
    ['欧阳清和', '欧阳**'],
    ['司徒云', '司徒*'],
    ['欧阳', '欧*'],
    ['𠮷田和', '𠮷**'],
    ['王', '*'],
    ['阿依古丽·买买提', '阿**'],
    ['John Smith', 'J**'],
    ['', '**'],
  ])('leave of the name %s the surname alone', (name, mask) => {
    expect(maskName(name)).toBe(mask);
  });

  it('leave of a number its ends', () => {
    expect(maskIdentityNumber('429901198005200041')).toBe('42**************41');
    expect(maskPhone('12000000001')).toBe('120******01');
    expect(maskAccount('6200000000001234')).toBe('************1234');
  });

  it.each([
    ['湖北省武汉市武昌区清源街道望江路 1 号', '湖北省武汉市武昌区清源街道***'],
    ['宜昌市秭归县茅坪镇橘香村三组', '宜昌市秭归县茅坪镇***'],
    ['望江路 1 号 3 栋 502', '***'],
    ['', '***'],
  ])('cut the address %s after the township', (address, mask) => {
    expect(maskAddress(address)).toBe(mask);
  });

  it('leave as it is what was masked already', () => {
    for (const mask of [maskIdentityNumber, maskPhone, maskAccount]) {
      const once = mask('429901198005200041');
      expect(mask(once)).toBe(once);
    }
  });
});
