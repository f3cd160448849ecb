const stemsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of attack, as stems. */
export const strikes = stemsOf('target hit strike fire shell bomb bombard attack aim kill engag destroi raid');

/** Those whom an army says that it fights, as stems. */
export const fighters = stemsOf(
  'militant terror fighter rebel insurg gunman gunmen extremist jihadist combat militia milit guerrilla separatist soldier bandit',
);

/** Those whom nobody says to have meant, and where they are, as stems. */
export const bystanders = stemsOf(
  `civilian resid villag child children kid woman women famili patient hospit clinic school market mosqu church hous home villag neighbourhood neighborhood ambul bakeri
  worshipp pupil worker farmer shopper nurs doctor mourner wed shelter`,
);

/** Verbs for what is done to them, as stems. */
export const harms = stemsOf(
  'kill die dead wound injur hurt hit shell bomb strike destroi massacr death slaughter level flatten',
);
