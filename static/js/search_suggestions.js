// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// What somebody may mean, while she types: a list below the box, as the ARIA practices want it.

const SHORTEST = 2;
const PAUSE = 180;
let lists = 0;

/** One box with its list; `choose` leads to the address of a suggestion. */
class Combobox {
  constructor(field) {
    this.address = field.dataset.suggest;
    this.input = field.querySelector("input");
    this.list = document.createElement("ul");
    this.list.id = `vorschlaege-${(lists += 1)}`;
    this.list.className = "suggestions";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Vorschläge");
    field.append(this.list);
    this.asked = "";
    this.active = -1;
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
      "aria-autocomplete": "list",
    })) {
      this.input.setAttribute(name, value);
    }
    this.listen();
  }

  listen() {
    this.input.addEventListener("input", () => this.askSoon());
    this.input.addEventListener("keydown", (event) => this.follow(event));
    this.input.addEventListener("blur", () => this.close());
    // A click would take the focus, and with it the list, before it is one.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(option.dataset.url);
    });
    this.input.form?.addEventListener("submit", () => this.stop());
  }

  get options() {
    return [...this.list.children];
  }

  askSoon() {
    this.stop();
    const words = this.input.value.trim();
    if (words.length < SHORTEST) return;
    this.timer = setTimeout(() => this.ask(words), PAUSE);
  }

  /** Nothing asked before may open the list any more. */
  stop() {
    clearTimeout(this.timer);
    this.request?.abort();
    this.close();
  }

  async ask(words) {
    this.request = new AbortController();
    try {
      const answer = await fetch(`${this.address}?q=${encodeURIComponent(words)}`, {
        signal: this.request.signal,
      });
      if (answer.ok) this.show((await answer.json()).suggestions);
    } catch {
      // Without an answer the box is a box.
      this.close();
    }
  }

  show(suggestions) {
    this.list.replaceChildren(...suggestions.map((one, place) => this.option(one, place)));
    this.active = -1;
    const isOpen = suggestions.length > 0 && document.activeElement === this.input;
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
    this.input.removeAttribute("aria-activedescendant");
  }

  option({ text, kind, url }, place) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${place}`;
    option.className = "suggestions__option";
    option.dataset.url = url;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const words = document.createElement("span");
    words.textContent = text;
    const mark = document.createElement("span");
    mark.className = "suggestions__kind";
    mark.textContent = kind;
    option.append(words, " ", mark);
    return option;
  }

  close() {
    this.list.hidden = true;
    this.active = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  follow(event) {
    if (event.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      if (this.list.hidden) {
        if (event.key === "ArrowDown") this.askSoon();
        return;
      }
      event.preventDefault();
      this.move(steps[event.key]);
    } else if (event.key === "Escape" && !this.list.hidden) {
      // Escape would also empty the box.
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      location.assign(this.options[this.active].dataset.url);
    }
  }

  /** Up from the first and down from the last lead back into the box. */
  move(step) {
    const places = this.options.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    this.options.forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === this.active));
    });
    const option = this.options[this.active];
    if (!option) {
      this.input.removeAttribute("aria-activedescendant");
      return;
    }
    this.input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
}

for (const field of document.querySelectorAll("[data-suggest]")) {
  new Combobox(field);
}
