// SPDX-FileCopyrightText: 2026 Komm.A
// SPDX-License-Identifier: EUPL-1.2
// Gives axe in the preview our own checks; the patterns come from cms/proofreading.
(() => {
  const found = (text, pattern) => new RegExp(pattern, "i").test(text.replace(/\s+/g, " ").trim());
  const { userbar } = window.wagtail;

  userbar.registerCheck("check-komma-link-text", (link, { pattern }) => {
    const name = link.getAttribute("aria-label") || link.textContent;
    return !found(name, pattern);
  });
  userbar.registerCheck("check-komma-placeholder", (element, { pattern }) => !found(element.textContent, pattern));
})();
