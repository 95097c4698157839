/** Reads a page from left to right and tells where it stands: in text, in a tag, in which attribute, in a script or a style and there in a string. */

type Place = 'text' | 'tag' | 'attribute' | 'script' | 'style' | 'raw-text' | 'comment';
type Content = 'plain' | 'address' | 'script' | 'style';

const ADDRESSES = /^(href|src|action|formaction|poster|cite|background|data|icon|manifest)$/;

export class PagePosition {
  place: Place = 'text';
  /** What the attribute holds, when in one. */
  content: Content = 'plain';
  /** The quote around the attribute; empty when it has none. */
  quote = '';
  /** The attribute's value so far. */
  before = '';
  private opening = false;
  private element = '';
  private tail = '';
  private stringQuote = '';
  private escaped = false;
  private remark: '' | 'line' | 'block' = '';

  /** Whether a string of a script or style is open. */
  get inString(): boolean {
    return this.stringQuote !== '';
  }

  read(text: string): void {
    for (const letter of text) this.step(letter);
  }

  private step(letter: string): void {
    this.tail = (this.tail + letter).slice(-300);
    switch (this.place) {
      case 'text':
        if (this.tail.endsWith('<!--')) this.place = 'comment';
        else if (/<\/?[a-zA-Z][^<>\s/]*[\s/>]$/.test(this.tail)) this.enterTag(letter);
        break;
      case 'comment':
        if (this.tail.endsWith('-->')) this.place = 'text';
        break;
      case 'tag':
        this.stepInTag(letter);
        break;
      case 'attribute':
        this.stepInAttribute(letter);
        break;
      default:
        this.stepInBody(letter);
    }
  }

  private enterTag(letter: string): void {
    const [, slash, name = ''] = /<(\/?)([a-zA-Z][^<>\s/]*)[\s/>]$/.exec(this.tail) ?? [];
    this.element = slash ? '' : name.toLowerCase();
    this.place = 'tag';
    if (letter === '>') this.leaveTag();
  }

  private stepInTag(letter: string): void {
    if (letter === '>') this.leaveTag();
    const name = letter === '=' ? /([^\s"'<>/=]+)\s*=$/.exec(this.tail)?.[1] : undefined;
    if (name === undefined) return;
    this.place = 'attribute';
    this.content = contentOf(name.toLowerCase());
    this.quote = '';
    this.opening = true;
    this.before = '';
    this.stringQuote = '';
  }

  private leaveTag(): void {
    this.stringQuote = '';
    this.remark = '';
    const bodies: Readonly<Record<string, Place>> = {
      script: 'script',
      style: 'style',
      title: 'raw-text',
      textarea: 'raw-text',
    };
    this.place = (Object.hasOwn(bodies, this.element) ? bodies[this.element] : undefined) ?? 'text';
  }

  private stepInAttribute(letter: string): void {
    if (this.opening) {
      if (letter === '"' || letter === "'") this.quote = letter;
      this.opening = /\s/.test(letter);
      if (this.opening || this.quote !== '') return;
    }
    if (this.quote === '' ? /[\s>]/.test(letter) : letter === this.quote) {
      this.place = 'tag';
      this.tail = '';
      if (letter === '>') this.leaveTag();
      return;
    }
    this.before += letter;
    if (this.content === 'script' || this.content === 'style') this.stepInCode(letter);
  }

  private stepInBody(letter: string): void {
    if (this.tail.toLowerCase().endsWith(`</${this.element}`)) {
      this.place = 'tag';
      this.element = '';
      return;
    }
    if (this.place !== 'raw-text') this.stepInCode(letter);
  }

  private stepInCode(letter: string): void {
    if (this.remark === 'line') this.remark = letter === '\n' ? '' : 'line';
    else if (this.remark === 'block') this.remark = this.tail.endsWith('*/') ? '' : 'block';
    else if (this.stringQuote !== '') {
      if (this.escaped) this.escaped = false;
      else if (letter === '\\') this.escaped = true;
      else if (letter === this.stringQuote || (letter === '\n' && this.stringQuote !== '`')) this.stringQuote = '';
    } else if (letter === '"' || letter === "'" || letter === '`') this.stringQuote = letter;
    else if (this.place === 'script' && this.tail.endsWith('//')) this.remark = 'line';
    else if (this.tail.endsWith('/*')) this.remark = 'block';
  }
}

function contentOf(attribute: string): Content {
  if (attribute.startsWith('on')) return 'script';
  if (attribute === 'style') return 'style';
  return ADDRESSES.test(attribute) ? 'address' : 'plain';
}
