/** The way from this window to the server of the home and back. */
import type { BookView, Edit, EditOutcome, Paste, Push, RunOutcome } from '../../wire';

/** A sentence for the person at the screen. */
export class ServerProblem extends Error {}

export class Server {
  /** Tells the server which window runs something, so that its answers come here. */
  private readonly window = crypto.randomUUID();
  private readonly token = document.querySelector<HTMLMetaElement>('meta[name="home-token"]')?.content ?? '';

  constructor(private readonly book: string) {}

  /** Hears what the server tells; `alive` says whether the connection stands. */
  listen(hear: (push: Push) => void, alive: (connected: boolean) => void): void {
    const source = new EventSource(`/api/book/${this.book}/events?window=${this.window}`);
    source.addEventListener('message', (event: MessageEvent<string>) => hear(JSON.parse(event.data) as Push));
    source.addEventListener('open', () => alive(true));
    source.addEventListener('error', () => alive(false));
    window.addEventListener('pagehide', () => source.close());
  }

  /** The book with this sheet, or with its first one; undefined when it is still at the revision that was seen. */
  async view(sheet?: number, seen?: number): Promise<BookView | undefined> {
    const query = new URLSearchParams({
      ...(sheet === undefined ? {} : { sheet: String(sheet) }),
      ...(seen === undefined ? {} : { seen: String(seen) }),
    });
    return (await this.ask(`/api/book/${this.book}?${query}`, { method: 'GET' })) as BookView | undefined;
  }

  async open(): Promise<RunOutcome> {
    return (await this.send(`/api/book/${this.book}/open`, {})) as RunOutcome;
  }

  async edit(edit: Edit): Promise<EditOutcome> {
    return (await this.send(`/api/book/${this.book}/edit`, edit)) as EditOutcome;
  }

  async paste(paste: Paste): Promise<EditOutcome> {
    return (await this.send(`/api/book/${this.book}/paste`, paste)) as EditOutcome;
  }

  /** A click on a menu item. */
  async run(name: string): Promise<RunOutcome> {
    return (await this.send('/api/run', { function: name })) as RunOutcome;
  }

  /** A call of a page of the add-on. */
  async call(panel: string, name: string, args: readonly unknown[]): Promise<RunOutcome> {
    return (await this.send('/api/call', { panel, function: name, args })) as RunOutcome;
  }

  async answer(question: string, button: string, text?: string): Promise<void> {
    await this.send('/api/answer', { question, button, ...(text === undefined ? {} : { text }) });
  }

  private send(address: string, body: unknown): Promise<unknown> {
    return this.ask(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-home-token': this.token, 'x-home-window': this.window },
      body: JSON.stringify(body),
    });
  }

  private async ask(address: string, request: RequestInit): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(address, request);
    } catch {
      throw new ServerProblem('Программа «Наставник» не отвечает. Проверьте, что она запущена, и обновите страницу.');
    }
    if (!response.ok) throw new ServerProblem(await response.text());
    return response.status === 204 ? undefined : response.json();
  }
}
