import { basename } from 'node:path';
import type { Document, Photos } from '../../document/document.js';
import { withoutPhotos } from '../../document/without-photos.js';
import { codecPart } from '../../files/own-files.js';
import { readBytes } from '../../files/read-files.js';
import type { LoadedLedger } from '../../open/load-ledger.js';
import { openCodecs } from '../../photos/codecs.js';
import type { Picture, Size } from '../../photos/picture.js';
import { preparePhoto } from '../../photos/prepare-photo.js';
import { type Problem, problem, UserError } from '../../problems/problem.js';
import { BUILD_WORDS as WORDS } from '../../words/build-words.js';
import type { Console } from '../console.js';

/** For all ledgers of a run: loading a codec takes a while. */
const codecs = openCodecs(codecPart);

export interface PreparedPhotos {
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The document without the photos that turned out damaged. */
  readonly document: Document;
}

export interface PhotoPreparer {
  /** Of the photos prepared so far. */
  readonly problems: readonly Problem[];
  /** @param sizeOf The most pixels that a photo needs. */
  readonly prepare: (
    document: Document,
    sizeOf: (perPage: Photos['perPage']) => Promise<Size>,
  ) => Promise<PreparedPhotos>;
}

/** Pictures of a ledger's photos, for all its reports: each file is read once a size, and no two of them stand in memory together. */
export function photoPreparer({ photoFile, photoPlace }: LoadedLedger, console: Console): PhotoPreparer {
  const prepared = new Map<string, Picture | undefined>();
  const problems: Problem[] = [];

  const prepareOne = async (path: string, box: Size): Promise<Picture | undefined> => {
    const complain = (code: 'photo-broken' | 'photo-unread') =>
      problems.push(problem(code, '提醒', { file: path }, photoPlace(path)));
    try {
      const picture = await preparePhoto(readBytes(photoFile(path)), box, codecs);
      if (!picture) complain('photo-broken');
      return picture;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      complain('photo-unread');
      return undefined;
    }
  };

  const prepare: PhotoPreparer['prepare'] = async (document, sizeOf) => {
    const wanted = photosOf(document);
    const pictures = new Map<string, Picture>();
    const damaged = new Set<string>();
    for (const [index, [path, perPage]] of wanted.entries()) {
      console.progress(WORDS.photo({ number: index + 1, of: wanted.length, file: basename(path) }));
      const key = `${perPage} ${path}`;
      if (!prepared.has(key)) prepared.set(key, await prepareOne(path, await sizeOf(perPage)));
      const picture = prepared.get(key);
      if (picture) pictures.set(path, picture);
      else damaged.add(path);
    }
    return { pictures, document: withoutPhotos(document, damaged) };
  };

  return { problems, prepare };
}

/** Each path once, with how many share its page. */
function photosOf({ blocks, annexes }: Document): readonly (readonly [path: string, perPage: Photos['perPage']])[] {
  const all = [...blocks, ...annexes.flatMap((annex) => annex.blocks)];
  return [
    ...new Map(
      all.flatMap((block) =>
        block.type === 'photos' ? block.photos.map(({ path }) => [path, block.perPage] as const) : [],
      ),
    ),
  ];
}
