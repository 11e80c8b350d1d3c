import { describe, expect, it } from 'vitest';
import { boardGrid, layOutBoard, wallUnit } from './board-layout.ts';

describe('the board on a wall', () => {
  it('has the same unit on any 16:9 wall, in proportion', () => {
    expect(wallUnit(1920, 1080).px).toBeCloseTo(10.8);
    expect(wallUnit(3840, 2160).px).toBeCloseTo(21.6);
  });
  it('is measured by the height of a wide wall and by the width of a narrow one', () => {
    expect(wallUnit(6656, 1792).px).toBeCloseTo(17.92);
    expect(wallUnit(1024, 768).px).toBeCloseTo(5.76);
  });
  it('is measured by the short side of an upright wall, as if it were turned', () =>
    expect(wallUnit(1080, 1920).px).toBeCloseTo(10.8));
  it('has more columns on a wider wall', () => {
    const unit = { px: 10 };
    expect(boardGrid(1100, 750, unit)).toEqual({ columns: 2, rows: 10 });
    expect(boardGrid(2600, 750, unit).columns).toBe(5);
    expect(boardGrid(0, 0, unit)).toEqual({ columns: 1, rows: 1 });
  });
  it('cuts 120 projects into pages in their order', () => {
    const ids = Array.from({ length: 120 }, (_, n) => `p${n}`);
    const layout = layOutBoard(ids, { columns: 2, rows: 10 });
    expect(layout.pageCount).toBe(6);
    expect(layout.pageOf('p0')).toBe(0);
    expect(layout.pageOf('p20')).toBe(1);
    expect(layout.pageOf('p119')).toBe(5);
    expect(layout.pageOf('other')).toBeUndefined();
  });
});
