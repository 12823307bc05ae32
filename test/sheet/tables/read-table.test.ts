import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/sheet/tables/read-table.js';
import { faultsOf, OPTIONS, planned, rawXlsx, sheetsOf } from '../support.js';

const HEADER = '日期,活动名称,类别,参加人数,其中：志愿者';
const csv = (...rows: readonly string[]) =>
  readTable({ file: '表.csv', bytes: new TextEncoder().encode([HEADER, ...rows].join('\n')) }, OPTIONS);

describe('a CSV', () => {
  it('may have texts of several lines', async () => {
    const { fault, sheets } = await csv('3月1日,"甲，乙\n丙",其他,10,2', '3月2日,丁,其他,10,2');
    expect([fault, sheets[0]?.taken.length]).toEqual([undefined, 2]);
  });

  it('leaves a row that is longer than the header', async () => {
    expect(faultsOf(await planned([HEADER, '3月1日,甲,其他,1,200,2']))).toEqual({ F2: 'row-beyond' });
  });
});

describe('a column 志愿者', () => {
  const rows = ['3月1日,甲,其他,10,2', '3月2日,乙,其他,10,很多', '3月3日,丙,其他,10,3'];

  it('counts where most of it are numbers, whatever stands in one of its rows, in a footer or in the header again', async () => {
    const sheet = await planned([HEADER, ...rows, HEADER, ',,,,审核人：李四']);
    expect(sheet.added.map(({ typed }) => typed.volunteers)).toEqual([2, 3]);
    expect(faultsOf(sheet)).toEqual({ E3: 'number-unreadable' });
  });

  it('is private where it lists names, unless the user says otherwise', async () => {
    const names = [HEADER, '3月1日,甲,其他,10,张三', '3月2日,乙,其他,10,李四'];
    expect((await planned(names)).added.map(({ typed }) => typed.volunteers)).toEqual([undefined, undefined]);
    expect((await planned(names, { map: new Map([['E', { field: '志愿者人次' }]]) })).added).toEqual([]);
  });
});

it('takes a note of a law’s year for no year of the sheet, and somebody in charge for no list of people', async () => {
  const note = '依据《志愿服务条例》（2021年修订）统计';
  const sheet = await planned([note, '日期,活动名称,类别,负责人姓名,服务时长', '3月5日,甲,志愿服务,张三,20']);
  expect(sheet.added.map(({ typed }) => typed.hours)).toEqual([20]);
});

describe('a row under merged cells', () => {
  it('is an activity where it has a title and shares the day, whatever its title looks like', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      ['日期', '活动名称', '类别'],
      ['3月5日', '便民服务', '志愿服务'],
      ['', '3月生日会', ''],
      ['', '汇总', ''],
    ].map((texts, y) => {
      const cells = texts.map((text, x) => (text === '' ? '' : cell(`${'ABC'[x]}${y + 1}`, text)));
      return `<row r="${y + 1}">${cells.join('')}</row>`;
    });
    const merges = '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="C2:C4"/></mergeCells>';
    const [sheet] = await sheetsOf(rawXlsx({ sheet: `<sheetData>${rows.join('')}</sheetData>${merges}` }));
    expect(sheet?.taken.map(({ typed }) => typed.title)).toEqual(['便民服务', '3月生日会', '汇总']);
  });

  it('is left where it has but a title, even one that names a month', async () => {
    const sheet = await planned([HEADER, '3月1日,甲,其他,1,', ',4月学雷锋活动,,,', '三月,,,,']);
    expect(faultsOf(sheet)).toEqual({ A3: 'row-without-date', C3: 'row-without-category' });
    expect(sheet.skipped.map(({ row, kind }) => [row, kind])).toEqual([[4, 'section']]);
  });
});
