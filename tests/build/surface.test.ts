/** The list of Google's members that the host is held to is the one that the installed typings give. */
import { readFileSync } from 'node:fs';
import { formatSurface, readSurface, SURFACE_FILE } from '../../build/surface.mjs';

const committed = readFileSync(SURFACE_FILE, 'utf8');
const { services, classes, enums } = JSON.parse(committed);

describe("the written surface of Google's services", () => {
  it('is up to date with the installed typings', () => {
    expect(formatSurface(readSurface()) === committed).toBe(true); // a difference of 500 KB would help nobody
  });

  it('knows the services, their classes and enums', () => {
    expect(services).toMatchObject({
      SpreadsheetApp: 'Spreadsheet.SpreadsheetApp',
      Drive: 'Drive',
      console: 'Base.Console',
    });
    expect(Object.values(services).filter((name) => !(String(name) in classes))).toEqual([]);
    expect(classes['Spreadsheet.SpreadsheetApp'].properties.ProtectionType).toBe('enumtype:Spreadsheet.ProtectionType');
    expect(enums['Spreadsheet.ProtectionType']).toEqual(['RANGE', 'SHEET']);
  });

  it('keeps overloads, optional and remaining parameters, whole numbers and nulls apart', () => {
    const { methods } = classes['Spreadsheet.Sheet'];
    expect(methods.getRange.map((one: { p: string[] }) => one.p)).toEqual([
      ['Integer', 'Integer'],
      ['Integer', 'Integer', 'Integer'],
      ['Integer', 'Integer', 'Integer', 'Integer'],
      ['String'],
    ]);
    expect(classes['Spreadsheet.Range'].methods.setBackground).toEqual([
      { p: ['String|null'], r: 'class:Spreadsheet.Range' },
    ]);
    expect(classes['Base.Console'].methods.log).toContainEqual({ p: ['any', '...any'], r: 'void' });
    expect(classes['Drive_v3.Drive.V3.Collection.FilesCollection'].methods.create[0].r).toBe('Object');
  });

  it('gives a class the members it inherits', () => {
    expect(classes['Base.Blob'].methods).toHaveProperty('getBlob');
    expect(classes['Base.Blob'].methods).toHaveProperty('getBytes');
  });

  it('names no class and no enum that it does not describe', () => {
    const named = [...committed.matchAll(/"[^"]*?(class|enum|enumtype):([\w.]+)/g)];
    expect(named.length).toBeGreaterThan(1000);
    expect(named.filter(([, kind, name]) => !(String(name) in (kind === 'class' ? classes : enums)))).toEqual([]);
  });
});
