/// <reference types="google-apps-script" />
/** Presentations, as far as programs fill in templates and build plain slides. */
import type { Case, Stage } from '../../case';

function made(after: Stage['after']): GoogleAppsScript.Slides.Presentation {
  const presentation = SlidesApp.create('Conformance');
  after(() => DriveApp.getFileById(presentation.getId()).setTrashed(true));
  return presentation;
}

export const slides: readonly Case[] = [
  {
    name: 'a certificate is a copied presentation with its markers replaced',
    space: 'Slides',
    evidence: 'D reference/slides/presentation.md; employee-certificate of apps-script-samples',
    google: 'a new presentation has one slide with a title',
    host: 'the same; on paper the texts of a slide stand one under the other',
    run({ is, throws, after }) {
      const template = made(after);
      is('SlidesApp.create Presentation.getSlides', template.getSlides().length, 1);
      const slide = template.getSlides()[0]!;
      slide.insertTextBox('For <<Name>>, <<name>>', 10, 20, 300, 50);
      template.saveAndClose();
      const copy = DriveApp.getFileById(template.getId()).makeCopy('Ann');
      after(() => copy.setTrashed(true));
      const own = SlidesApp.openById(copy.getId());
      is(
        'SlidesApp.openById Presentation.getName Presentation.getId',
        [own.getName(), own.getId()],
        ['Ann', copy.getId()],
      );
      is('Presentation.replaceAllText', own.replaceAllText('<<Name>>', 'Ann', true), 1);
      is('Slide.replaceAllText', own.getSlides()[0]!.replaceAllText('<<name>>', 'Ann'), 1);
      const texts = (one: GoogleAppsScript.Slides.Slide) => one.getShapes().map((shape) => shape.getText().asString());
      is(
        'Slide.insertTextBox Slide.getShapes Shape.getText TextRange.asString',
        texts(own.getSlides()[0]!).filter((text) => text !== ''),
        ['For Ann, Ann\n'],
      );
      is('Presentation.replaceAllText', texts(slide).includes('For <<Name>>, <<name>>\n'), true);
      is('Drive.File.getAs', copy.getAs('application/pdf').getBytes().slice(0, 4), [37, 80, 68, 70]);
      is('SlidesApp.openByUrl Presentation.getUrl', SlidesApp.openByUrl(own.getUrl()).getId(), own.getId());
      throws('SlidesApp.openById', () => SlidesApp.openById('nothing'), /Unexpected error|not found/i);
    },
  },
  {
    name: 'slides are appended, copied and removed; shapes have a place and a look',
    space: 'Slides',
    evidence: 'D reference/slides/slide.md, shape.md, text-range.md',
    run({ is, after }) {
      const presentation = made(after);
      const slide = presentation.appendSlide(SlidesApp.PredefinedLayout.TITLE_AND_BODY);
      is('Presentation.appendSlide Presentation.getSlides', presentation.getSlides().length, 2);
      const title = slide.getPlaceholder(SlidesApp.PlaceholderType.TITLE).asShape();
      title.getText().setText('Head');
      is('Slide.getPlaceholder PageElement.asShape TextRange.setText', title.getText().asString(), 'Head\n');
      is('TextRange.appendText', title.getText().appendText(' line').asString(), 'Head line\n');
      is('TextRange.insertText', title.getText().insertText(0, 'The ').asString(), 'The Head line\n');
      is(
        'TextRange.replaceAllText',
        [title.getText().replaceAllText('head', 'First'), title.getText().asString()],
        [1, 'The First line\n'],
      );
      const style = title.getText().getTextStyle();
      is('TextRange.getTextStyle TextStyle.setBold TextStyle.isBold', style.setBold(true).isBold(), true);
      is('TextStyle.setFontSize TextStyle.getFontSize', style.setFontSize(30).getFontSize(), 30);
      is('TextStyle.setFontFamily TextStyle.getFontFamily', style.setFontFamily('Georgia').getFontFamily(), 'Georgia');
      const paragraph = title.getText().getParagraphStyle();
      is(
        'TextRange.getParagraphStyle ParagraphStyle.setParagraphAlignment ParagraphStyle.getParagraphAlignment',
        paragraph.setParagraphAlignment(SlidesApp.ParagraphAlignment.CENTER).getParagraphAlignment(),
        SlidesApp.ParagraphAlignment.CENTER,
      );
      title.getText().clear();
      is('TextRange.clear TextRange.isEmpty', title.getText().isEmpty(), true);
      const box = slide.insertTextBox('x', 10, 20, 300, 50);
      is(
        'Shape.getLeft Shape.getTop Shape.getWidth Shape.getHeight',
        [box.getLeft(), box.getTop(), box.getWidth(), box.getHeight()].map(Math.round),
        [10, 20, 300, 50],
      );
      is('Shape.setLeft', Math.round(box.setLeft(40).getLeft()), 40);
      const before = slide.getPageElements().length;
      box.remove();
      is('Shape.remove Slide.getPageElements', slide.getPageElements().length, before - 1);
      const table = slide.insertTable(2, 2);
      table.getCell(1, 0).getText().setText('cell');
      is(
        'Slide.insertTable Table.getCell TableCell.getText',
        slide.getTables()[0]!.getCell(1, 0).getText().asString(),
        'cell\n',
      );
      is('Table.getNumRows Table.getNumColumns', [table.getNumRows(), table.getNumColumns()], [2, 2]);
      const copy = slide.duplicate();
      is('Slide.duplicate Slide.getTables', copy.getTables().length, 1);
      copy.remove();
      is('Slide.remove', presentation.getSlides().length, 2);
      presentation.appendSlide(slide);
      is(
        'Presentation.appendSlide',
        presentation.getSlides().map((one) => one.getTables().length),
        [0, 1, 1],
      );
      slide.move(0);
      is(
        'Slide.move Slide.getObjectId',
        [presentation.getSlides()[0]!.getObjectId() === slide.getObjectId(), typeof slide.getObjectId()],
        [true, 'string'],
      );
      is('Presentation.getPageWidth', Math.round(presentation.getPageWidth()), 720);
    },
  },
];
