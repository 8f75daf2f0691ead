# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The browser comes in, people with a page each, and what went wrong there, go out."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    Request,
    Response,
)

from .site import PASSWORD, Site

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
WITHOUT_HOST = {"data", "blob", "about"}
SECONDS = 1000
PATIENCE = 15 * SECONDS
TWO_FRAMES = """() => new Promise(
  done => requestAnimationFrame(() => requestAnimationFrame(done))
)"""


def chromium_path() -> str:
    """The path of Chromium; its absence is a failure, never a reason to skip."""
    named = os.environ.get("CHROMIUM_PATH")
    found = next(filter(None, map(shutil.which, [named] if named else NAMES)), None)
    if not found:
        raise RuntimeError(
            f"Chromium fehlt ({named or ', '.join(NAMES)}): Bitte installieren Sie es "
            "mit „apt-get install chromium“ oder nennen Sie seinen Pfad in "
            "CHROMIUM_PATH. Ohne Browser gelten die Abläufe nicht als geprüft."
        )
    return found


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)


@dataclass
class Watch:
    """All that no page may do: complain, fail, or ask another host.

    A test that leads somewhere forbidden names the `expected` status before.
    """

    host: str
    expected: set[int] = field(default_factory=set)
    findings: list[str] = field(default_factory=list)

    def follow(self, context: BrowserContext) -> None:
        context.on("console", self.note_message)
        context.on("weberror", lambda error: self.note(f"script: {error.error}"))
        context.on("request", self.note_foreign)
        context.on("response", self.note_failure)

    def note(self, finding: str) -> None:
        self.findings.append(finding)

    def note_message(self, message: ConsoleMessage) -> None:
        # A failed request is judged by its status, below.
        failed = message.text.startswith("Failed to load resource")
        if message.type in ("error", "warning") and not failed:
            self.note(f"console: {message.text}")

    def note_foreign(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in WITHOUT_HOST and address.netloc != self.host:
            self.note(f"foreign request: {request.url}")

    def note_failure(self, response: Response) -> None:
        if response.status >= 400 and response.status not in self.expected:
            self.note(f"{response.status}: {response.url}")


@contextmanager
def person(browser: Browser, site: Site, **options) -> Iterator[tuple[Page, Watch]]:
    """Somebody with a browser window of their own; nobody may leave findings."""
    context = browser.new_context(base_url=site.address, locale="de-DE", **options)
    context.set_default_timeout(PATIENCE)
    watch = Watch(site.host)
    watch.follow(context)
    try:
        yield context.new_page(), watch
    finally:
        context.close()
    assert watch.findings == []


def settle(page: Page) -> None:
    """Wait until the page is drawn as it now is."""
    page.evaluate(TWO_FRAMES)


def log_in(page: Page, email: str) -> None:
    """Log in as a person does; the page after it is the person's own start."""
    page.goto("/konto/login/")
    page.get_by_label("E-Mail").fill(email)
    page.get_by_label("Passwort").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Anmelden").click()
    page.wait_for_url(lambda address: "/login/" not in address)


def logged_in_state(browser: Browser, site: Site, email: str, folder: Path) -> Path:
    """The cookies of a person who has logged in, kept for later windows."""
    path = folder / f"{email}.json"
    if not path.exists():
        with person(browser, site) as (page, _):
            log_in(page, email)
            page.context.storage_state(path=path)
    return path
