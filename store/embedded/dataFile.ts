import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';

/**
 * Looks through LMDB's file before LMDB does. LMDB trusts its pages: a damaged or missing one ends the whole process
 * with a signal instead of an error. So the tree is walked here first, from its root through every branch page and, as
 * far as time allows, the leaves. What documents hold is checked when they are read, by their checksums.
 */
export function checkDataFile(folder: string): void {
  const path = join(folder, 'data.mdb');
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      const meta = readMeta(file);
      const damage = damageIn(file, meta);
      if (damage === null) return;
      // Another process may have written meanwhile and used old pages again; then this is for the lock to refuse.
      if (readMeta(file).transaction === meta.transaction) throw corrupt(damage);
    }
  } finally {
    closeSync(file);
  }
}

const corrupt = (what: string) =>
  new StoreError('STORE_CORRUPT', `The data file is damaged (${what}); restore it from a backup.`);

interface Meta {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly transaction: number;
  readonly roots: readonly Root[];
}

interface Root {
  readonly page: number;
  readonly depth: number;
}

// Offsets within a page, as liblmdb's `MDB_page_header`, `MDB_meta`, `MDB_db` and `MDB_node` lay them out.
const headerSize = 24;
const flagsAt = 18;
const lowerAt = 20;
const flag = { branch: 1, leaf: 2, overflow: 4, meta: 8 } as const;
const magic = 0xbeefc0de;
const noPage = 0xffff_ffff_ffff_ffffn;

function readMeta(file: number): Meta {
  const { size } = fstatSync(file);
  if (size === 0) throw corrupt('it is empty');
  const first = readAt(file, 0, 200);
  const pageSize = first?.readUInt32LE(48) ?? 0;
  if (first === null || pageSize < 256 || pageSize > 65_536) throw corrupt('its first page cannot be read');
  const second = readAt(file, pageSize, 200);
  for (const page of [first, second]) {
    const isMeta = page !== null && page.readUInt16LE(flagsAt) & flag.meta && page.readUInt32LE(24) === magic;
    if (!isMeta) throw corrupt('its first pages are not those of a data file');
  }
  const newest = second !== null && second.readBigUInt64LE(152) > first.readBigUInt64LE(152) ? second : first;
  return {
    pageSize,
    lastPage: Number(newest.readBigUInt64LE(144)),
    transaction: Number(newest.readBigUInt64LE(152)),
    roots: [48, 96].flatMap((at) => {
      const page = newest.readBigUInt64LE(at + 40);
      return page === noPage ? [] : [{ page: Number(page), depth: newest.readUInt16LE(at + 6) }];
    }),
  };
}

function readAt(file: number, position: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(length);
  return readSync(file, bytes, 0, length, position) === length ? bytes : null;
}

/** Leaves are looked at for so long; a file of a gigabyte takes about that when it is in memory. */
const patienceMs = 400;

function damageIn(file: number, meta: Meta): string | null {
  const until = performance.now() + patienceMs;
  for (const { page, depth } of meta.roots) {
    const damage = damageBelow(file, meta, page, depth, until);
    if (damage !== null) return damage;
  }
  return null;
}

function damageBelow(file: number, meta: Meta, number: number, depth: number, until: number): string | null {
  const where = `page ${number}`;
  if (number < 2 || number > meta.lastPage) return `${where} is not a page of it`;
  if (depth === 1 && performance.now() > until) return isWithin(file, meta, number) ? null : `${where} is missing`;

  const page = readAt(file, number * meta.pageSize, meta.pageSize);
  if (page === null) return `${where} is missing`;
  const isExpected = page.readUInt16LE(flagsAt) & (depth > 1 ? flag.branch : flag.leaf);
  if (Number(page.readBigUInt64LE(0)) !== number || !isExpected) return `${where} is not what it should be`;
  const nodes = nodesOf(page);
  if (nodes === null) return `${where} makes no sense`;
  if (depth === 1) return nodes.every((at) => isLeafNode(file, meta, page, at)) ? null : `${where} makes no sense`;

  if (nodes.length === 0) return `${where} leads nowhere`;
  for (const at of nodes) {
    const child = page.readUInt32LE(at) + page.readUInt16LE(at + 4) * 2 ** 32;
    const damage = damageBelow(file, meta, child, depth - 1, until);
    if (damage !== null) return damage;
  }
  return null;
}

const isWithin = (file: number, { pageSize }: Meta, page: number) => (page + 1) * pageSize <= fstatSync(file).size;

// Where the nodes of a page begin, or null when one begins outside it.
function nodesOf(page: Buffer): readonly number[] | null {
  const count = page.readUInt16LE(lowerAt) >> 1;
  if (headerSize + 2 * count > page.length) return null;
  const nodes: number[] = [];
  for (let each = 0; each < count; each++) {
    const at = headerSize + page.readUInt16LE(headerSize + 2 * each);
    if (at + 8 > page.length || at + 8 + page.readUInt16LE(at + 6) > page.length) return null;
    nodes.push(at);
  }
  return nodes;
}

function isLeafNode(file: number, meta: Meta, page: Buffer, at: number): boolean {
  const data = at + 8 + page.readUInt16LE(at + 6);
  const isOverflow = (page.readUInt16LE(at + 4) & 1) !== 0;
  if (!isOverflow) return data + page.readUInt32LE(at) <= page.length;
  if (data + 8 > page.length) return false;
  const number = Number(page.readBigUInt64LE(data));
  const header = number > 1 && number <= meta.lastPage ? readAt(file, number * meta.pageSize, headerSize) : null;
  if (header === null || Number(header.readBigUInt64LE(0)) !== number) return false;
  const last = number + header.readUInt32LE(lowerAt) - 1;
  return (header.readUInt16LE(flagsAt) & flag.overflow) !== 0 && last >= number && isWithin(file, meta, last);
}
