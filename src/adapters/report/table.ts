import { markup, type Html } from './html.js';

/** The head of a table. */
export function tableHead(titles: readonly string[]): Html {
  return markup`<thead>
    <tr>
      ${titles.map((title) => markup`<th>${title}</th>`)}
    </tr>
  </thead>`;
}
