# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One running site and one browser for all flows; a watched page for each."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest
from playwright.sync_api import (
    APIRequestContext,
    Browser,
    Page,
    Playwright,
    expect,
    sync_playwright,
)

from .browsing import PATIENCE, Watch, launch, logged_in_state, person
from .site import Site, running_site

served: list[Site] = []
expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever stands in this folder walks the running site."""
    for item in items:
        if item.path.is_relative_to(__file__.rpartition("/")[0]):
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    """Attach what the server said to every failure."""
    report = yield
    if report.failed and served and "browser" in item.keywords:
        report.sections.append(("log of the site", served[-1].log))
    return report


# As long as this folder's tests, not the session: Playwright's event loop would
# forbid the tests after them to use the database.
@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with running_site(tmp_path_factory.mktemp("flows")) as running:
        served.append(running)
        yield running


@pytest.fixture(scope="package")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    chromium = launch(playwright)
    yield chromium
    chromium.close()


@pytest.fixture(scope="package")
def requests_of(
    playwright: Playwright, browser: Browser, site: Site
) -> Iterator[Callable[..., APIRequestContext]]:
    """Plain requests, without drawing a page: a visitor's, or a member's."""
    with ExitStack() as clients:

        @cache
        def client_of(email: str = "") -> APIRequestContext:
            cookies = (
                logged_in_state(browser, site, email, site.folder) if email else None
            )
            client = playwright.request.new_context(
                base_url=site.address, storage_state=cookies
            )
            clients.callback(client.dispose)
            return client

        yield client_of


@pytest.fixture
def people(browser: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Opens a window for a visitor, or for somebody who has logged in."""
    with ExitStack() as windows:

        def window_of(email: str = "", *, expect: set[int] = frozenset(), **options):
            if email:
                options["storage_state"] = logged_in_state(
                    browser, site, email, site.folder
                )
            page, watch = windows.enter_context(person(browser, site, **options))
            watch.expected |= expect
            return page

        yield window_of


@pytest.fixture
def watched(browser: Browser, site: Site) -> Iterator[tuple[Page, Watch]]:
    with person(browser, site) as (page, watch):
        yield page, watch


@pytest.fixture
def page(watched: tuple[Page, Watch]) -> Page:
    """A visitor's page; complaints and foreign requests fail the test."""
    return watched[0]


@pytest.fixture
def watch(watched: tuple[Page, Watch]) -> Watch:
    return watched[1]
