import type { ChatView, PersonView } from '../protocol.js';
import { button, el, icon } from './dom.js';
import { initials } from './format.js';
import { menuButton, type MenuItem } from './menu.js';
import type { Page } from './seat.js';

export interface HeaderProps {
  page: Page;
  person: PersonView;
  chat: ChatView;
  chats: readonly ChatView[];
  unreadChats: ReadonlySet<number>;
  onChat: (chatId: number) => void;
  onBlock: () => void;
  onClose: () => void;
}

/** Who this pane is, and which of their chats it shows. */
export function headerView(props: HeaderProps): HTMLElement {
  const { person, page } = props;
  const name = el('h2', {}, person.firstName);
  const role = el('span', { className: 'role' }, `${person.role} · ${person.languageCode}`);
  const close = button({
    label: page.strings.closePane,
    icon: 'close',
    iconOnly: true,
    className: 'icon-button pane-close',
    onClick: props.onClose,
  });
  const who = el('div', { className: 'who' }, name, role);
  return el(
    'header',
    { className: 'pane-header' },
    avatar(person),
    who,
    chatSwitcher(props),
    paneMenu(props),
    close,
  );
}

/** A round picture with a colour of its own. */
export function avatar(person: Pick<PersonView, 'id' | 'firstName'>): HTMLElement {
  const element = el(
    'span',
    { className: 'avatar', attrs: { 'aria-hidden': 'true' } },
    initials(person.firstName),
  );
  element.style.setProperty('--hue', String((person.id * 67) % 360));
  return element;
}

function chatSwitcher({ page, chat, chats, unreadChats, onChat }: HeaderProps): HTMLElement {
  const { strings } = page;
  const nameOf = (one: ChatView) => (one.kind === 'private' ? strings.privateChat : one.title);
  const options = chats.map((one) => {
    const dot = unreadChats.has(one.id) && one.id !== chat.id ? '● ' : '';
    return el('option', { value: String(one.id), selected: one.id === chat.id }, `${dot}${nameOf(one)}`);
  });
  const select = el('select', { ariaLabel: strings.chat }, ...options);
  select.addEventListener('change', () => {
    onChat(Number(select.value));
  });
  const elsewhere = [...unreadChats].some((id) => id !== chat.id);
  const wrapper = el(
    'span',
    { className: `chat-switcher ${elsewhere ? 'unread' : ''}` },
    select,
    icon('down'),
  );
  wrapper.hidden = chats.length < 2;
  return wrapper;
}

function paneMenu({ page, person, onBlock }: HeaderProps): HTMLElement {
  const { strings } = page;
  const label = person.blocked ? strings.unblockBot : strings.blockBot;
  const items: MenuItem[] = [{ label, icon: 'stop', choose: onBlock }];
  return menuButton({ label: strings.menu, icon: 'more', className: 'pane-menu', items: () => items });
}
