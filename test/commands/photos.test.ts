import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { pixels, quarters, toJpeg, whole, withExif } from '../photos/images.js';
import { docxText, report, reportProcess, temporaryFolder } from '../support.js';

const ACTIVITY =
  '  - {日期: 3月5日, 主题: 便民日, 类别: 志愿服务, 专题: 便民利民, 地点: 广场, 人次: 62, 照片: PHOTOS}\n';

let photo: Buffer;
beforeAll(async () => {
  photo = withExif(await toJpeg(quarters(800, 600)), 6);
});

/** A ledger folder with files beside the ledger; 照片 of its one activity is given as YAML. */
function folderOf(photos: string, files: Readonly<Record<string, Uint8Array>>): string {
  const folder = temporaryFolder();
  const head = '社区: {名称: 桃源里社区}\n年度: 2025\n成文日期: 2025-12-08\n活动:\n';
  writeFileSync(join(folder, '台账.yaml'), head + ACTIVITY.replace('PHOTOS', () => photos));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const docxOf = (cwd: string) => readFileSync(join(cwd, '报告', '桃源里社区2025年工作汇报.docx'));
const markdownOf = (cwd: string) => readFileSync(join(cwd, '报告', '桃源里社区2025年工作汇报.md'), 'utf8');
const mediaOf = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).filter(([path]) => path.includes('/media/'));
const CAPTION = '便民日：3月5日，广场，62人次';

describe('report build', () => {
  test('takes photos by paths with spaces, Chinese and the backslashes of Windows, without their EXIF', async () => {
    const cwd = folderOf("[照片 三月/便民 (1).jpg, '照片 三月\\二#.jpg']", {
      '照片 三月/便民 (1).jpg': photo,
      '照片 三月/二#.jpg': await toJpeg(quarters(300, 200)),
    });
    const run = report(['build', '-f', 'docx,md'], { cwd });
    expect([run.code, run.err]).toEqual([0, expect.not.stringContaining('提醒')]);
    const media = mediaOf(docxOf(cwd));
    expect(media.map(([path]) => path)).toEqual(['word/media/photo1.jpg', 'word/media/photo2.jpg']);
    expect(Buffer.concat(media.map(([, bytes]) => bytes)).includes('E121')).toBe(false);
    expect((await docxText(docxOf(cwd))).split('\n').filter((line) => line === CAPTION)).toHaveLength(2);
    expect(markdownOf(cwd)).toContain(
      `![${CAPTION}](../照片%20三月/便民%20%281%29.jpg)\n\n![${CAPTION}](../照片%20三月/二%23.jpg)`,
    );
  });

  test('names what cannot be shown, leaves it out everywhere and builds the rest', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0');
    const cwd = folderOf('[好.jpg, 半.jpg, 无.jpg, 苹果.jpg, 文.jpg]', {
      '好.jpg': photo,
      '半.jpg': photo.subarray(0, photo.length / 2),
      '苹果.jpg': heic,
      '文.jpg': Buffer.from('不是照片'),
    });
    const run = report(['build', '-f', 'docx,md', '--json'], { cwd });
    expect(run.code).toBe(0);
    const [{ problems }] = JSON.parse(run.out).ledgers;
    expect(problems.map((one: Record<string, unknown>) => [one.severity, one.code, one.line])).toEqual([
      ['提醒', 'photo-missing', 5],
      ['提醒', 'photo-kind', 5],
      ['提醒', 'photo-kind', 5],
      ['提醒', 'photo-broken', 5],
    ]);
    expect(JSON.stringify(problems)).toContain('JPEG');
    expect(mediaOf(docxOf(cwd))).toHaveLength(1);
    expect((await docxText(docxOf(cwd))).split('\n').filter((line) => line === CAPTION)).toHaveLength(1);
    expect(markdownOf(cwd).split(CAPTION)).toHaveLength(2);
  });

  test('has no annex of photos where every one of them is damaged', async () => {
    const cwd = folderOf('半.jpg', { '半.jpg': photo.subarray(0, photo.length / 2) });
    expect(report(['build'], { cwd }).code).toBe(0);
    expect(await docxText(docxOf(cwd))).not.toContain('照片');
  });

  test('puts two on a page where that is asked for', () => {
    const cwd = folderOf('[1.jpg, 2.jpg, 3.jpg]', { '1.jpg': photo, '2.jpg': photo, '3.jpg': photo });
    expect(report(['build', '--photos', '3'], { cwd }).code).toBe(2);
    const breaks = (...args: readonly string[]) => {
      expect(report(['build', ...args], { cwd }).code).toBe(0);
      return Buffer.from(unzipSync(docxOf(cwd))['word/document.xml'] ?? [])
        .toString()
        .split('<w:pageBreakBefore/>').length;
    };
    expect(breaks('--photos', '2')).toBe(breaks() + 1);
  });

  test('gives no address of a photo outside the folder of the ledger', () => {
    const whole = folderOf('../外面.jpg', { '外面.jpg': photo });
    const cwd = join(whole, '台账');
    mkdirSync(cwd);
    renameSync(join(whole, '台账.yaml'), join(cwd, '台账.yaml'));
    expect(report(['build', '-f', 'md', '-o', '不放'], { cwd }).err).toContain('不在台账的文件夹里');
    const run = report(['build', '-f', 'md', '--allow-outside'], { cwd });
    expect([run.code, run.err]).toEqual([0, expect.not.stringContaining('找不到')]);
    expect(markdownOf(cwd)).toContain(`\n\n${CAPTION}\n`);
    expect(markdownOf(cwd)).not.toContain('外面');
  });

  test('holds one photo at a time', async () => {
    const large = await toJpeg(
      pixels(4000, 3000, (x, y) => [x >> 4, y >> 4, 99]),
      { quality: 60 },
    );
    const names = Array.from({ length: 14 }, (_, index) => `${index}.jpg`);
    const cwd = folderOf(`[${names.join(', ')}]`, Object.fromEntries(names.map((name) => [name, large])));
    const hook = join(cwd, 'peak.cjs');
    writeFileSync(hook, "process.on('exit', () => process.stderr.write('peak=' + process.resourceUsage().maxRSS));");
    const run = reportProcess(['build', '-q'], { cwd, env: { NODE_OPTIONS: `--require ${JSON.stringify(hook)}` } });
    expect(run.code, run.err).toBe(0);
    const megabytes = Number(/peak=(\d+)/.exec(run.err)?.[1]) / 1024;
    // Fourteen of 12 million pixels are 670 MB once they are decoded.
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(550);
    // Fourteen of them take long on a busy machine, and it is no matter of time.
  }, 300_000);
});

test('the preview says of each photo where it stands', () => {
  const cwd = folderOf('好.jpg', { '好.jpg': photo });
  expect(report(['preview', '--width', '200'], { cwd }).out).toContain(`　　【照片：${CAPTION}】`);
});

test('report check names photos without reading the whole of them', () => {
  const cwd = folderOf('[好.jpg, 无.jpg]', { '好.jpg': photo });
  const run = report(['check'], { cwd });
  expect(run.out).toContain('找不到照片“无.jpg”');
  expect(run.out).not.toContain('好.jpg”');
});

test('two reports of one run with two and with four photos to a page have each their own size', async () => {
  const cwd = folderOf('大.jpg', { '大.jpg': await toJpeg(quarters(3000, 2000)) });
  mkdirSync(join(cwd, '模板', 'annexes'), { recursive: true });
  for (const [name, perPage] of [
    ['两张', 2],
    ['四张', 4],
  ]) {
    writeFileSync(
      join(cwd, '模板', `${name}.hbs`),
      `---\n名称: ${name}\n标题: ${name}\n附件: [${name}]\n---\n正文。\n`,
    );
    writeFileSync(
      join(cwd, '模板', 'annexes', `${name}.hbs`),
      `---\n名称: ${name}\n标题: 照片\n每页: ${perPage}\n---\n\n{{照片}}\n`,
    );
  }
  expect(report(['build', '-t', '两张', '-t', '四张'], { cwd }).code).toBe(0);
  const widths = await Promise.all(
    ['两张', '四张'].map(async (name) => {
      const [[, bytes] = []] = mediaOf(readFileSync(join(cwd, '报告', `桃源里社区2025年${name}.docx`)));
      return (await whole('jpeg', bytes ?? new Uint8Array())).width;
    }),
  );
  expect(widths[0]).toBeGreaterThan((widths[1] ?? 0) * 1.3);
});
