// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// The adapting page works without this file; with it, nothing typed is lost on the way out.

const form = document.querySelector("[data-adapting]");
const state = document.getElementById("speicherstand");
let isUnsaved = false;
let wanted = null;

/** A gap in the preview leads to its field; the field opens and takes the focus. */
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  const passage = target.closest("details");
  if (passage) passage.open = true;
  if (!target.matches("input, select, textarea")) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
});

function followWanted() {
  if (!wanted || isUnsaved) return;
  window.location.assign(wanted);
  wanted = null;
}

if (form && state) {
  form.addEventListener("input", () => {
    isUnsaved = true;
    state.dataset.unsaved = "";
  });
  form.addEventListener("submit", () => {
    isUnsaved = false;
  });

  // What was typed after the request left is not in it: only its own text counts as saved.
  state.addEventListener("htmx:beforeRequest", () => {
    isUnsaved = false;
  });
  state.addEventListener("htmx:afterSettle", () => {
    if (!state.querySelector("[data-saved]")) isUnsaved = true;
    if (!isUnsaved) delete state.dataset.unsaved;
    followWanted();
    wanted = null;
  });
  for (const failure of ["htmx:sendError", "htmx:responseError"]) {
    state.addEventListener(failure, () => {
      isUnsaved = true;
      wanted = null;
      state.textContent = "Noch nicht gespeichert: Die Verbindung ist unterbrochen. Ihre Eingaben stehen noch hier.";
    });
  }

  // A file holds what is stored, so the latest words are stored before it comes.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-download]");
    if (!link || !isUnsaved) return;
    event.preventDefault();
    wanted = link.href;
    window.htmx.trigger(state, "save-now");
  });

  window.addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
}
