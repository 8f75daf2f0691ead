# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A visitor reads: home, the news, one item; the browser keeps nothing of it."""

import re

import pytest
from playwright.sync_api import expect

from .pages import PUBLIC_PAGES

STRICT = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
}
UNSAFE = re.compile(r"unsafe-|\*|https?:")


def test_visitor_reads_home_and_the_news_without_a_cookie(page):
    page.goto("/")
    expect(page.get_by_role("link", name="Es ist etwas passiert")).to_be_in_viewport()

    page.get_by_role("link", name="Alle Meldungen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aktuelles")

    first = page.get_by_role("article").first.get_by_role("link")
    title = first.inner_text()
    first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.get_by_role("main").locator("time").first).to_be_visible()
    assert page.context.cookies() == []


@pytest.mark.parametrize(
    "size", [(1280, 720), (360, 640)], ids=lambda size: f"{size[0]}x{size[1]}"
)
def test_visitor_in_need_finds_the_way_without_scrolling(page, size):
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto("/")

    call = page.get_by_role("link", name="Es ist etwas passiert")

    expect(call).to_be_in_viewport(ratio=1)
    call.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("address", PUBLIC_PAGES.values(), ids=PUBLIC_PAGES.keys())
def test_every_public_page_has_strict_headers(requests_of, address):
    answer = requests_of().get(address)
    headers = answer.headers
    policy = headers["content-security-policy"]

    assert answer.status == 200
    assert {part.strip() for part in policy.split(";")} >= STRICT
    assert not UNSAFE.search(policy)
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["x-frame-options"] == "SAMEORIGIN"
    assert "camera=()" in headers["permissions-policy"]
    assert "geolocation=()" in headers["permissions-policy"]


def test_no_public_page_without_a_form_sets_a_cookie(page):
    for address in PUBLIC_PAGES.values():
        if not address.startswith("/konto/"):
            page.goto(address)

    assert page.context.cookies() == []


def test_skip_link_leads_to_the_content(page):
    page.goto("/aktuelles/")

    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Zum Inhalt springen")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")

    expect(page.get_by_role("main")).to_be_focused()


def test_missing_page_is_a_page_with_a_way_on(page, watch):
    watch.expected.add(404)

    answer = page.goto("/gibt-es-nicht/")

    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link").first).to_be_visible()
