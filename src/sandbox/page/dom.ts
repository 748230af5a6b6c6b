type Child = Node | string | undefined;

type Props<K extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[K], 'style' | 'dataset' | 'children'>
> & {
  /** Attributes that have no property of the same name: `aria-*`, `role`, `data-*`. */
  attrs?: Record<string, string>;
};

/**
 * Makes an element. Strings become text nodes, so data from the bot can never turn into markup; this is the only
 * way the page makes elements (nothing assigns innerHTML).
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props<K> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const { attrs, ...properties } = props;
  const element = document.createElement(tag);
  Object.assign(element, properties);
  for (const [name, value] of Object.entries(attrs ?? {})) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export interface ButtonProps {
  label: string;
  onClick: () => void;
  icon?: IconName;
  className?: string;
  /** Shows the icon alone; the label is for screen readers and the tooltip. */
  iconOnly?: boolean;
  attrs?: Record<string, string>;
}

/** A real button, never a submit button. */
export function button(props: ButtonProps): HTMLButtonElement {
  const { label, onClick, icon: name, iconOnly = false } = props;
  const attrs = { ...props.attrs, ...(iconOnly ? { 'aria-label': label, title: label } : {}) };
  return el(
    'button',
    { type: 'button', className: props.className ?? '', onclick: onClick, attrs },
    name ? icon(name) : undefined,
    iconOnly ? undefined : el('span', { className: 'label' }, label),
  );
}

const ICONS = {
  attach: 'M20 11.5 12.6 19a5 5 0 0 1-7.1-7.1l8-8a3.4 3.4 0 0 1 4.8 4.8l-8 8a1.7 1.7 0 0 1-2.4-2.4l7.2-7.2',
  send: 'M4 12 20 4l-5 16-3.4-6.6zM11.6 13.4 20 4',
  keyboard: 'M3 7h18v10H3zM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14h8',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M12 5a.8.8 0 1 0 0 1.6A.8.8 0 0 0 12 5zM12 11.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6zM12 17.4a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6z',
  down: 'M12 5v14M6 13l6 6 6-6',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  video: 'M4 6h11v12H4zM15 10l5-3v10l-5-3z',
  place:
    'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0',
  sticker: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9 10h.01M15 10h.01M8.5 14a4.2 4.2 0 0 0 7 0',
  chip: 'M7 7h10v10H7zM10 7V4M14 7V4M10 20v-3M14 20v-3M7 10H4M7 14H4M20 10h-3M20 14h-3',
  chips: 'M4 9h11v11H4zM8 5h12v11M8 14.5h3',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8 5v14M16 5v14',
  stop: 'M6 6h12v12H6z',
  warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17.5h.01',
  reset: 'M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4',
  reply: 'M10 7 5 12l5 5M5 12h8a6 6 0 0 1 6 6',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  swap: 'M7 8h12l-3-3M17 16H5l3 3',
} as const;

export type IconName = keyof typeof ICONS;

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing in the colour of the text around it; hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
