import { describe, expect, it } from 'vitest';
import { isNamedOn, isNameVerified, isPrintedOn, printings } from '../../src/domain/printed.js';

describe('a number stands whole', () => {
  it.each([
    ['1,487', 'In all 1,487 cases.'],
    ['85%', 'were 85% of them'],
    ['85%', '(85%), they'],
    ['81.56%', 'all social workers81.56%18.44%'],
    ['18.44%', 'all social workers81.56%18.44%'],
    ['£646K', 'to £646K, amounting'],
    ['£1.22 million', 'around £1.22\n million in all'],
    ['c5000', 'remains c5000 cases'],
    ['c5k+', 'additional c5k+ cases'],
    ['-5.6%', 'Private: -5.6%'],
    ['-5.6%', 'Private: –5.6%'],
    ['+4,822', '(+4,822 cases'],
    ['more than 1,100', 'working\nwith more than\n\n1,100 families'],
    ['More than 1 in 4', '3. More than 1 in 4 FCAs'],
    ['two', 'Two\nareas'],
    ['two-year', 'a two-year plan'],
    ['six-month', 'a six-\nmonth period'],
    ['fortnightly', 'meets fort-\nnightly'],
    ['2015', '2015-16 in figures'],
    ['10', 'in 10, of which'],
    ['10', 'There were 10.'],
    ['1235', 'around1235 advisers'],
    ['3', 'A15b3 in total'],
  ])('%s stands on %j', (printed, text) => {
    expect(isPrintedOn(printed, text.split('\n'))).toBe(true);
  });

  it.each([
    ['5', 'in 2015'],
    ['5', 'were 85% of them'],
    ['85', 'were 85% of them'],
    ['20', 'in 2015'],
    ['487', '1,487 cases'],
    ['1,48', '1,487 cases'],
    ['1', '1,487 cases'],
    ['9', '49.99'],
    ['49', '49.99'],
    ['646', '£646K'],
    ['4.7', '£4.7m'],
    ['1.22', '£1.22 million'],
    ['5.6%', 'Private: -5.6%'],
    ['-19', 'Covid-19'],
    ['-16', '2015-16'],
    ['14', 'on 14.1.22'],
    ['£646K', 'to 646K'],
    ['83.4%', 'to 83.4'],
    ['more than 1,100', 'fewer than 1,100'],
    ['two', 'in the network of twofold'],
    ['one', 'someone'],
    ['ten', 'often'],
    ['12', 'around1235 advisers'],
    ['14870', 'In all 1,487 cases.'],
    ['1', ''],
    ['', 'anything'],
  ])('%s does not stand on %j', (printed, text) => {
    expect(isPrintedOn(printed, text.split('\n'))).toBe(false);
  });

  it.each([
    ['137', 'Suicide eLearning.13717111574YesUnknown', true],
    ['1711', 'Suicide eLearning.13717111574YesUnknown', true],
    ['138', 'Suicide eLearning.13717111574YesUnknown', false],
    ['289', '(aka Starting work as a childrens guardian)28917111422', true],
    ['54', 'Tyneside and Northumbria A15154', true],
    ['6', 'Dismissed FCAs9269', true],
    ['146', '(Public Law) A15A1465 in total for A15a', true],
    ['3,455', 'Aug 1,2583,4554713', true],
    ['4713', 'Aug 1,2583,4554713', true],
    ['2,064', 'All incidents2,0642,0782,404', true],
    ['2,078', 'All incidents2,0642,0782,404', true],
    ['642', 'All incidents2,0642,0782,404', false],
    // The commas are boundaries that were not lost.
    ['455', 'Aug 1,2583,4554713', false],
    ['258', 'Aug 1,2583,4554713', false],
    // A run that is one number has lost nothing.
    ['92', 'In all 9269 advisers', false],
    ['48', 'a postcode of 14870 letters', false],
    ['57', 'c57000', false],
  ])('where numbers were run together: %s on %j is %s', (printed, text, stands) => {
    expect(isPrintedOn(printed, [text])).toBe(stands);
  });

  it('tells each place', () => {
    expect(printings('25', '25 or 125, never 25%, but 25')).toEqual([
      { start: 0, end: 2 },
      { start: 26, end: 28 },
    ]);
  });
});

describe('a name stands in whole words', () => {
  it.each([
    ['Effective Writing', 'Effective Writing2917111682YesUnknown'],
    ['Protecting Information: Level 1', 'Protecting Information: Level 112321711479YesUnknown'],
    ["Chair's Responsibilities eLearning", 'the chair’s  Responsibilities\neLearning'],
    ['A8', 'Cornwall, Devon and SomersetA86268'],
    ['A15', 'Greater London (Public Law) A15'],
    ['Learning and Development', 'the learning and develop-\nment of staff'],
    ['Covid-19 Overview', ' Covid–19 Overview'],
    ['Self-Assessment', '8. Annual Self – Assessment'],
    ['Napo', 'Napo’s members'],
  ])('%s stands on %j', (name, text) => {
    expect(isNamedOn(name, text.split('\n'))).toBe(true);
  });

  it.each([
    ['Practice Educators', 'Introduction to Practice Eductors83'],
    ['Writing', 'Rewriting'],
    ['Skills', 'MySkills'],
    ['Writ', 'Effective Writing'],
    ['A1', 'Birmingham A12'],
    ['Family Court Adviser', 'Family Court Advisers'],
    ['Harm Panel', 'the Harm\n\nReport Panel'],
    ['', 'anything'],
  ])('%s does not stand on %j', (name, text) => {
    expect(isNamedOn(name, text.split('\n'))).toBe(false);
  });

  it.each([
    ['printed', { name: 'Napo', forms: [], isOurs: false }, true],
    ['not printed', { name: 'Unison', forms: ['Napo'], isOurs: false }, false],
    ['ours, with a form that is printed', { name: 'The union', forms: ['Napo'], isOurs: true }, true],
    ['ours, with a form that is not', { name: 'The union', forms: ['NAPO UK'], isOurs: true }, false],
    ['ours, with no form at all', { name: 'The union', forms: [], isOurs: true }, null],
  ])('a name that is %s', (_, name, verified) => {
    expect(isNameVerified(name, ['talks with Napo'])).toBe(verified);
  });
});
