/** @typedef {{ fileName: string, status: string }} Mutant */
/** @typedef {{ name: string, killed: number, counted: number, percent: number, least: number }} Score */

export const leastOverall = 85;
export const leastPerFile = 75;

const killed = new Set(['Killed', 'Timeout']);
const survived = new Set(['Survived', 'NoCoverage']);

/** @param {Mutant} mutant whether no test noticed the change */
export const hasSurvived = ({ status }) => survived.has(status);

/**
 * How many of the changes some test noticed. Changes that do not compile or were left out count for nothing.
 * @param {string} name
 * @param {readonly Mutant[]} mutants
 * @param {number} least the share that is asked for, in per cent
 * @returns {Score}
 */
function scoreOf(name, mutants, least) {
  const dead = mutants.filter(({ status }) => killed.has(status)).length;
  const counted = dead + mutants.filter(hasSurvived).length;
  return { name, killed: dead, counted, percent: counted === 0 ? 100 : (100 * dead) / counted, least };
}

/**
 * One score for all, one for each folder, one for each file.
 * @param {readonly Mutant[]} mutants file names relative to the folder that holds `folders`
 * @param {readonly string[]} folders
 * @returns {Score[]}
 */
export function scores(mutants, folders) {
  const files = [...new Set(mutants.map(({ fileName }) => fileName))].sort();
  const within = (/** @type {string} */ start) =>
    mutants.filter(({ fileName }) => fileName.startsWith(start));
  return [
    scoreOf('overall', mutants, leastOverall),
    ...folders
      .filter((folder) => within(`${folder}/`).length > 0)
      .map((folder) => scoreOf(folder, within(`${folder}/`), leastOverall)),
    ...files.map((file) => scoreOf(file, within(file), leastPerFile)),
  ];
}

/** @param {Score} score whether less was noticed than is asked for */
export const isTooLow = ({ percent, least }) => percent < least;

/** @param {Score} score one line of the table */
export const scoreLine = ({ name, killed: dead, counted, percent }) =>
  `${name.padEnd(52)}${`${dead}/${counted}`.padStart(10)}${percent.toFixed(1).padStart(7)} %`;
