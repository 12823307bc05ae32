/** What the parts of a DOCX that are written here have in common. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** How one part refers to another: the namespace of `r:id`, and the stem of the types of relationships. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The stem of the namespaces of the package itself: /content-types, /relationships. */
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The stem of the namespaces of drawings: /main, /chart, /picture. */
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Drawings are measured in English Metric Units, 914,400 to the inch. */
export const EMU_PER_TWIP = 635;
