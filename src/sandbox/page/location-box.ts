import { button, el } from './dom.js';
import type { Seat } from './seat.js';
import { openBox } from './toasts.js';

/** Places to choose from; the names are those the people on the page would use. */
export const PLACES = [
  { uk: 'Київ', en: 'Kyiv', latitude: 50.4501, longitude: 30.5234 },
  { uk: 'Харків', en: 'Kharkiv', latitude: 49.9935, longitude: 36.2304 },
  { uk: 'Дніпро', en: 'Dnipro', latitude: 48.4647, longitude: 35.0462 },
  { uk: 'Одеса', en: 'Odesa', latitude: 46.4825, longitude: 30.7233 },
] as const;

/** Asks which place to send: one of a few cities, or any coordinates. */
export function openLocationBox(seat: Seat, over: HTMLElement): void {
  const { strings, language } = seat.page;
  const latitude = coordinateInput(strings.latitude, PLACES[1].latitude, 90);
  const longitude = coordinateInput(strings.longitude, PLACES[1].longitude, 180);
  const form = el('form', { className: 'location-form' }, latitude.label, longitude.label);
  const close = openBox({
    over,
    label: strings.location,
    closeLabel: strings.cancel,
    content: [el('strong', {}, strings.location), el('div', { className: 'places' }), form],
  });
  const send = (place: { latitude: number; longitude: number }) => {
    close();
    void seat.act({ action: 'sendLocation', latitude: place.latitude, longitude: place.longitude });
  };
  const places = PLACES.map((place) =>
    button({
      label: place[language],
      className: 'chip',
      onClick: () => {
        send(place);
      },
    }),
  );
  over.querySelector('.places')?.append(...places);
  form.append(el('button', { type: 'submit', className: 'primary' }, strings.sendLocation));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send({ latitude: latitude.input.valueAsNumber, longitude: longitude.input.valueAsNumber });
  });
}

function coordinateInput(
  name: string,
  value: number,
  limit: number,
): { label: HTMLElement; input: HTMLInputElement } {
  const input = el('input', {
    type: 'number',
    step: 'any',
    min: String(-limit),
    max: String(limit),
    required: true,
    value: String(value),
  });
  return { label: el('label', {}, name, input), input };
}
