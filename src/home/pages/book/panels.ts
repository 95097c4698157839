/** Sidebar and dialogs: pages of the add-on in sandboxed frames, and what they ask of the window around them. */

import type { RunOutcome } from '../../wire';
import type { FromPanel, ToPanel } from '../panel/messages';
import { homeAddress } from './home-address';
import { element } from './notices';

export interface Surroundings {
  call(panel: string, name: string, args: readonly unknown[]): Promise<RunOutcome>;
  tell(problem: string): void;
  focusTable(): void;
}

interface Panel {
  readonly id: string;
  readonly frame: HTMLIFrameElement;
  readonly dialog: HTMLDialogElement | undefined;
  close(): void;
}

export class PanelHost {
  private readonly panels = new Set<Panel>();
  private sidebarPanel: Panel | undefined;

  constructor(
    private readonly aside: HTMLElement,
    private readonly around: Surroundings,
  ) {
    window.addEventListener('message', (event: MessageEvent<FromPanel>) => {
      const panel = [...this.panels].find(({ frame }) => frame.contentWindow === event.source);
      if (panel && typeof event.data === 'object' && event.data !== null) void this.receive(panel, event.data);
    });
  }

  /** Shows a page at the side, in place of the one before. */
  sidebar(title: string, id: string): void {
    this.sidebarPanel?.close();
    const frame = frameOf(id, title);
    const panel: Panel = {
      id,
      frame,
      dialog: undefined,
      close: () => {
        this.panels.delete(panel);
        this.sidebarPanel = undefined;
        this.aside.replaceChildren();
        this.aside.hidden = true;
      },
    };
    this.aside.replaceChildren(headOf(title, 'Закрыть панель', panel), frame);
    this.aside.hidden = false;
    this.sidebarPanel = panel;
    this.panels.add(panel);
  }

  dialog(title: string, id: string, size: { width?: number; height?: number; modal: boolean }): void {
    const dialog = document.createElement('dialog');
    dialog.className = 'panel';
    dialog.setAttribute('aria-label', title);
    const frame = frameOf(id, title);
    const panel: Panel = { id, frame, dialog, close: () => dialog.close() };
    resize(panel, 'width', size.width ?? 600);
    resize(panel, 'height', size.height ?? 400);
    dialog.addEventListener('close', () => {
      this.panels.delete(panel);
      dialog.remove();
    });
    dialog.append(headOf(title, 'Закрыть окно', panel), frame);
    document.body.append(dialog);
    this.panels.add(panel);
    if (size.modal) dialog.showModal();
    else dialog.show();
  }

  private async receive(panel: Panel, message: FromPanel): Promise<void> {
    switch (message.google) {
      case 'call': {
        const answer = await this.outcome(panel, message.function, message.args);
        const post: ToPanel = { google: 'answer', call: message.call, ...answer };
        // The sandbox gives the page an origin of its own, which has no name.
        panel.frame.contentWindow?.postMessage(post, '*');
        return;
      }
      case 'close':
        panel.close();
        return;
      case 'focus':
        this.around.focusTable();
        return;
      case 'height':
        if (panel.dialog) resize(panel, 'height', message.pixels);
        return;
      case 'width':
        if (panel.dialog) resize(panel, 'width', message.pixels);
        return;
      case 'link':
        if (/^(https?|mailto):/.test(message.href)) window.open(homeAddress(message.href), '_blank', 'noopener');
        return;
      case 'unheard':
        this.around.tell(message.message);
    }
  }

  private async outcome(panel: Panel, name: string, args: readonly unknown[]): Promise<RunOutcome> {
    try {
      return await this.around.call(panel.id, String(name), Array.isArray(args) ? args : []);
    } catch (error) {
      return { ok: false, error: { name: 'Error', message: error instanceof Error ? error.message : String(error) } };
    }
  }
}

function frameOf(id: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'panel-frame';
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-downloads');
  frame.src = `/panel/${id}`;
  frame.title = title;
  return frame;
}

function headOf(title: string, closing: string, panel: Panel): HTMLElement {
  const head = document.createElement('header');
  head.className = 'panel-head';
  const close = element('button', '×');
  close.className = 'close';
  close.setAttribute('aria-label', closing);
  close.addEventListener('click', () => panel.close());
  head.append(element('h2', title), close);
  return head;
}

function resize({ frame }: Panel, side: 'width' | 'height', pixels: number): void {
  if (Number.isFinite(pixels)) frame.style[side] = `${Math.max(60, Math.min(pixels, 4000))}px`;
}
