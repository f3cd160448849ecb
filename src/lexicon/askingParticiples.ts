/** Words in which a question is put to somebody: `Asked whether she had lied, she left`. */
export const askingParticiples: ReadonlySet<string> = new Set('asked pressed questioned quizzed challenged grilled'.split(' '));
