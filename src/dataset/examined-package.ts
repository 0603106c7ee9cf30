import { type CheckResult, makeChecks } from './evidence/check.js';
import { discrepanciesOf, type FoundDiscrepancy } from './evidence/discrepancy.js';
import { type Figure, figuresOf } from './evidence/figure.js';
import { findContradictions } from './evidence/find-contradictions.js';
import { type InWords, inWords } from './evidence/in-words.js';
import { type FactLink, linksOf } from './evidence/link.js';
import { locator } from './evidence/locator.js';
import { formerIdFaults } from './former-id.js';
import type { DataPackage } from './package/data-package.js';
import { attempt, type Fault, InvalidPackage } from './package/fault.js';
import { checkRules } from './rule.js';

/** What the facts of a package show when they are compared with each other. */
export interface ExaminedPackage {
  readonly figures: readonly Figure[];
  readonly links: readonly FactLink[];
  readonly checks: readonly CheckResult[];
  readonly discrepancies: readonly FoundDiscrepancy[];
  readonly words: InWords;
}

/**
 * Checks the rows of a package against each other, makes its declared checks, and finds its contradictions.
 * @throws InvalidPackage with the faults of its rows, links and checks at once; those of its declared contradictions, where
 *   there are no others
 */
export function examinePackage(source: DataPackage): ExaminedPackage {
  const faults: Fault[] = [...formerIdFaults(source)];
  const figures = figuresOf(source);
  const locate = locator(source, figures);
  attempt(() => checkRules(source, figures), faults);
  const links = attempt(() => linksOf(source, locate), faults);
  const checks = attempt(() => makeChecks(source, figures), faults);
  // What is above itself would be followed for ever.
  if (!links || !checks || faults.length > 0) throw new InvalidPackage(faults);
  const contradictions = findContradictions(source, figures);
  const words = inWords(source);
  const discrepancies = discrepanciesOf(source, { contradictions, checks, links }, locate, words);
  return { figures, links, checks, discrepancies, words };
}
