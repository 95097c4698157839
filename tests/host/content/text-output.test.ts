/** Text answers of a published script. */
import { Stage } from '../base/stage';

test('a text answer has content, a type and a name', () => {
  const { ContentService } = new Stage().begin();
  const output = ContentService.createTextOutput('Initial ')
    .append('Content')
    .setMimeType(ContentService.MimeType.JSON);
  expect(output.downloadAsFile('data.json').getFileName()).toBe('data.json');
  expect([output.getContent(), String(output.getMimeType())]).toEqual(['Initial Content', 'JSON']);
  expect(output.clear().getContent()).toBeNull();
  expect(output.setContent('New').getContent()).toBe('New');
  expect(String(ContentService.createTextOutput().getMimeType())).toBe('TEXT');
});
