/**
 * The house: each folder of src/ and what it may import beside its own files. `scripts/lint-doors.mjs` makes the lint's rules of it
 * (`lint/doors.json`), and test/lint/ sees that they hold and that no two rooms import each other. What is not named here is closed.
 *
 * A name is a folder's own files, its subfolders not among them, or one file of src/ itself, or data of the package (../templates/…).
 */

const READING = ['chinese', 'problems', 'ledger', 'ledger/vocabulary', 'ledger/text', 'ledger/syntax'];
const LEDGER = [...READING, 'ledger/wording', 'ledger/read', 'standards.ts'];
const CELLS = [...LEDGER, 'sheet', 'sheet/columns', 'sheet/cells'];
const TABLES = [...CELLS, 'sheet/rows', 'sheet/people', 'sheet/lists'];
/** What a report can be told from. */
const TOLD = ['once-per.ts', 'chinese', 'ledger', 'ledger/vocabulary', 'standards.ts', 'facts'];
/** A row read: the words of a sentence, how a title is understood, what was typed put right, the parts of its sentence. */
const READ = ['narrative/phrases', 'narrative/titles', 'narrative/matters', 'narrative/deeds'];
const YEAR = ['', '/deed', '/routine', '/things', '/profile', '/opening', '/sections', '/paper'].map(
  (room) => `narrative/year${room}`,
);
const PLANS = ['', '/task', '/opening', '/going-on', '/papers'].map((room) => `narrative/plans${room}`);
const NARRATIVE = [...READ, ...YEAR, ...PLANS];
const STAGES = ['facts', 'narrative', ...NARRATIVE, 'template', 'document', 'render', 'render/docx', 'render/terminal'];
/** What is there for the commands. */
const ALL = [
  'words',
  ...TABLES,
  ...['sheet/workbook', 'sheet/tables', 'sheet/plan', 'sheet/write', 'ledger/begin', 'ledger/edit', 'ledger/public'],
  ...STAGES,
  ...['terminal', 'package', 'photos', 'profile', 'manifest', 'completion', 'files', 'open'],
  ...['build.ts', 'file-name.ts', 'one-line.ts'],
];
const COMMANDS = ['add', 'summary', 'street', 'check', 'completion', 'doctor', 'import', 'init', 'stats'].map(
  (name) => `commands/${name}`,
);
const BUILDING = [...ALL, 'commands', 'commands/street', 'commands/summary'];
const BUILD = ['commands/build/decide', 'commands/build/write', 'commands/build/threads', 'commands/build/tell'];
const COMMAND_ROOMS = [...COMMANDS, ...BUILD, 'commands/build'];

/** The rooms of a house within the house: what all may import, and which of each other. */
const floorsOf = ([house, ...rooms], all, others) =>
  Object.fromEntries(
    [house, ...rooms].map((room) => [
      room,
      [...all, ...(others[room.slice(house.length)] ?? []).map((other) => house + other)],
    ]),
  );

/** From the ground up. */
export const FLOORS = {
  'one-line.ts': [],
  'group-by.ts': [],
  'once-per.ts': [],
  'compare-dates.ts': [],
  standards: [],
  'standards.ts': ['../templates', 'standards'],
  chinese: ['once-per.ts', 'group-by.ts'],
  words: ['chinese'],
  'words/help': ['chinese'],
  'file-name.ts': ['words'],
  package: ['once-per.ts'],
  completion: ['words'],
  photos: [],
  terminal: ['one-line.ts'],
  'problems/messages': ['chinese'],
  problems: ['group-by.ts', 'words', 'problems/messages', 'terminal'],
  files: ['chinese', 'words', 'problems'],

  'ledger/vocabulary': ['chinese', 'standards.ts'],
  ledger: ['ledger/vocabulary'],
  'ledger/text': ['problems'],
  'ledger/syntax': ['problems', 'ledger/vocabulary', 'ledger/text'],
  'ledger/wording': [...READING, 'standards.ts', 'group-by.ts'],
  'ledger/read': [...READING, 'ledger/wording', 'standards.ts', 'once-per.ts', 'group-by.ts'],
  'ledger/edit': [...LEDGER, 'words', 'compare-dates.ts'],
  'ledger/public': ['ledger', 'ledger/vocabulary', 'ledger/wording', 'standards.ts'],
  'ledger/begin': [...LEDGER, 'words', 'ledger/edit'],

  facts: [
    ...[
      'chinese',
      'words',
      'problems',
      'ledger',
      'ledger/vocabulary',
      'ledger/wording',
      'ledger/read',
      'standards.ts',
      'once-per.ts',
      'compare-dates.ts',
    ],
  ],
  'narrative/phrases': [...TOLD, 'compare-dates.ts'],
  'narrative/titles': [...TOLD, 'narrative/phrases'],
  'narrative/matters': [...TOLD, 'compare-dates.ts', 'narrative/phrases', 'narrative/titles'],
  'narrative/deeds': [...TOLD, 'narrative/phrases', 'narrative/titles', 'narrative/matters'],
  ...floorsOf(YEAR, [...TOLD, 'group-by.ts', 'compare-dates.ts', ...READ], {
    '/routine': ['', '/deed'],
    '/deed': [''],
    '/things': ['', '/deed'],
    '/profile': ['/things'],
    '/opening': ['', '/routine', '/things', '/profile'],
    '/sections': ['', '/deed', '/routine', '/things', '/opening'],
    '/paper': ['', '/things', '/profile', '/opening', '/sections'],
  }),
  ...floorsOf(PLANS, [...TOLD, 'group-by.ts', ...READ, 'narrative/year/deed', 'narrative/year/opening'], {
    '/task': [''],
    '/opening': ['', '/task'],
    '/going-on': ['', '/task'],
    '/papers': ['', '/task', '/opening', '/going-on'],
  }),
  narrative: ['ledger', 'ledger/vocabulary', 'facts', ...NARRATIVE],
  template: ['chinese', 'problems', 'facts', 'narrative', ...NARRATIVE],
  document: ['chinese', 'words', 'one-line.ts', 'facts', 'template'],
  'build.ts': [
    'words',
    'ledger',
    'facts',
    'narrative',
    'narrative/year',
    'narrative/year/opening',
    'template',
    'document',
  ],

  'render/layout': ['document'],
  'render/markdown': ['one-line.ts', 'package', 'document'],
  'render/terminal': ['words', 'terminal', 'document', 'render/layout'],
  'render/docx': [
    'once-per.ts',
    'chinese',
    'words',
    'one-line.ts',
    'package',
    'photos',
    'facts',
    'document',
    'render/layout',
    '../templates/profiles',
    '../templates/lines',
  ],
  render: ['package', 'photos', 'document', 'render/docx', 'render/markdown'],
  manifest: [...READING, 'words', 'ledger/read', 'ledger/begin', 'render'],
  profile: [...READING, 'ledger/read', 'render/docx'],

  sheet: ['problems', 'problems/messages', 'ledger', 'ledger/vocabulary'],
  'sheet/workbook': ['ledger/text', 'sheet'],
  'sheet/columns': ['ledger/vocabulary', 'sheet'],
  'sheet/cells': [...LEDGER, 'sheet'],
  'sheet/rows': CELLS,
  'sheet/people': [...CELLS, 'words', 'sheet/rows'],
  'sheet/lists': [...CELLS, 'sheet/rows'],
  'sheet/tables': [...TABLES, 'sheet/workbook'],
  'sheet/plan': [...TABLES, 'sheet/tables'],
  'sheet/write': [...LEDGER, 'words', 'package', 'sheet', 'sheet/cells'],

  open: [...LEDGER, 'ledger/public', 'words', 'manifest', 'files', 'photos', 'facts', 'template', 'build.ts'],
  commands: ALL,
  ...Object.fromEntries(COMMANDS.map((room) => [room, [...ALL, 'commands']])),
  'commands/check': [...ALL, 'commands', 'commands/street'],
  'commands/build/decide': BUILDING,
  'commands/build/write': [...BUILDING, 'commands/build/decide'],
  'commands/build/threads': [...BUILDING, 'commands/build/decide', 'commands/build/write'],
  'commands/build/tell': [...BUILDING, 'commands/build/decide', 'commands/build/write'],
  'commands/build': [...BUILDING, ...BUILD],
  program: [
    ...LEDGER,
    'words/help',
    'facts',
    'narrative/year',
    'files',
    'terminal',
    'completion',
    'render',
    'commands',
    ...COMMANDS,
    'commands/build',
  ],
  'main.ts': ['problems', 'commands', 'commands/build/threads', 'program'],
};

/** The files of a room that others may import; a room without such a list shows all that it has. */
export const DOORS = {
  'ledger/syntax': ['levels', 'parse-source', 'parse-text', 'syntax-fault', 'tree'],
  'ledger/wording': ['check-texts', 'festival-days', 'left-over', 'privacy-fault', 'propose-topics', 'said-twice'],
  template: ['built-in-library', 'fill', 'library', 'literal-headings', 'mark', 'template'],
  'render/docx': ['photo-size', 'profile', 'render-docx'],
  'sheet/workbook': ['open-workbook'],
  'sheet/people': ['is-people', 'read-people'],
  'sheet/lists': ['list-header', 'read-list-sheet'],
  'sheet/tables': ['read-table', 'said-cells', 'sheet-findings'],
  'sheet/plan': ['compare-row', 'plan-import', 'plan-lists'],
  completion: ['completion-rows', 'shells'],
  'commands/add': ['activity-texts', 'add'],
  'commands/build': ['build'],
  'commands/check': ['check', 'check-likeness'],
  'commands/completion': ['completion'],
  'commands/doctor': ['doctor'],
  'commands/import': ['import', 'update-mode'],
  'commands/init': ['init', 'init-fields', 'init-street'],
  'commands/stats': ['stats', 'stats-asked'],
  'commands/summary': ['batch-summary', 'join-batch', 'summary-table', 'summary-text'],
  program: ['create-program'],
};

/** Modules of Node and the rooms that may use them: only files/ touches the disk. */
export const NODE = {
  'node:fs': ['files'],
  'node:url': ['files'],
  'node:path': ['files', 'open', 'commands', ...COMMAND_ROOMS],
  'node:crypto': ['files', 'package', 'open', 'template', 'render/markdown', ...BUILD],
  'node:os': ['files', 'commands/build/threads'],
  'node:worker_threads': ['commands/build/threads', 'commands/build/write'],
  'node:events': ['commands/build/write'],
  'node:sea': ['files'],
  'node:zlib': ['package'],
  'node:child_process': ['commands', 'commands/doctor'],
};

/** Rooms that know the console, the environment and the clock: to all others a date is an argument. */
export const SPEAKING = ['main.ts', 'program', 'commands', ...COMMAND_ROOMS];

/** Rooms that know the process they run in, for locks and the messages of a system, but not the console. */
export const HOSTED = ['files'];

/** The clock alone: a lock or a half-written file that is old has been left behind. */
export const TIMED = ['files'];

/** The one circle: a record holds values, and a value may be a record. */
export const CIRCLE = ['ledger/read/read-record.ts', 'ledger/read/read-value.ts'];
