/** To go somewhere and take part in what others held, as a clause of its own: 多次参加全市培训. */
export const WENT = /^(?:多次|先后|分别|积极|踊跃)?(?:参加|外出|前往|赴)(?!人|者|率)/;
