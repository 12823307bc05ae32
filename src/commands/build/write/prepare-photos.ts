import { basename } from 'node:path';
import type { Document, Photos } from '../../../document/document.js';
import { withoutPhotos } from '../../../document/without-photos.js';
import { codecPart } from '../../../files/own-files.js';
import { readBytes } from '../../../files/read-files.js';
import type { LoadedLedger } from '../../../open/load-ledger.js';
import { openCodecs } from '../../../photos/codecs.js';
import { photoFault } from '../../../photos/photo-fault.js';
import type { Picture, Size } from '../../../photos/picture.js';
import { type Problem, problem, UserError } from '../../../problems/problem.js';
import { BUILD_WORDS as WORDS } from '../../../words/build-words.js';
import { photosOf } from './photos-of.js';
import { type Alone, prepareApart } from './prepare-apart.js';

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
  /** The document without the photos that turned out damaged so far, for formats that only refer to them. */
  readonly withoutDamaged: (document: Document) => Document;
}

/** Pictures of a ledger's photos, for all its reports: each file is read once a size, and no two of them stand in memory together. */
export function photoPreparer(
  { photoFile, photoPlace }: LoadedLedger,
  progress: (text: string) => void,
  alone: Alone = (work) => work(),
): PhotoPreparer {
  const prepared = new Map<string, Picture | undefined>();
  const keyOf = (path: string, perPage: Photos['perPage']) => `${perPage} ${path}`;
  const isDamaged = (key: string) => prepared.has(key) && prepared.get(key) === undefined;
  const problems: Problem[] = [];

  const prepareOne = async (path: string, box: Size): Promise<Picture | undefined> => {
    const complain = (code: 'photo-broken' | 'photo-unread' | 'photo-cmyk') =>
      problems.push(problem(code, '提醒', { file: path }, photoPlace(path)));
    try {
      const bytes = readBytes(photoFile(path));
      const fault = photoFault(bytes);
      if (fault) {
        if (typeof fault === 'string') complain(fault);
        else problems.push(problem('photo-large', '提醒', { file: path, ...fault }, photoPlace(path)));
        return undefined;
      }
      const picture = await prepareApart({ bytes, box }, codecs, alone);
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
      progress(WORDS.photo({ number: index + 1, of: wanted.length, file: basename(path) }));
      const key = keyOf(path, perPage);
      if (!prepared.has(key)) prepared.set(key, await prepareOne(path, await sizeOf(perPage)));
      const picture = prepared.get(key);
      if (picture) pictures.set(path, picture);
      else damaged.add(path);
    }
    return { pictures, document: withoutPhotos(document, damaged) };
  };

  const withoutDamaged = (document: Document) =>
    withoutPhotos(
      document,
      new Set(photosOf(document).flatMap(([path, perPage]) => (isDamaged(keyOf(path, perPage)) ? [path] : []))),
    );

  return { problems, prepare, withoutDamaged };
}
