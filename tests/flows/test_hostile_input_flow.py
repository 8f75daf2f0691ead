# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Whatever arrives in an address or a form: a page with a sentence, never a 500."""

from urllib.parse import quote

import html5lib
import pytest

from .pages import ITEM, own_address

NUL = "a\x00b"
HOSTILE = {
    "quotes": "\"'`´„“«»<b onclick='x'>&amp;</b>",
    "NUL": NUL,
    "10,000 characters": "ä" * 10_000,
    "emoji": "👩🏽‍🚒🏳️‍🌈 z̸̢͝a̵l̷g̶o",
    "right to left": "\u202eשלום مرحبا\u202c",
    "surrogates and controls": "\ufffe\uffff\x1b[31m\x7f\t\r\n",
    "placeholders": "{} {0} {a.b} {a[0]} {!r} {{ 7*7 }} {% now 'Y' %} ${7*7}",
    "injection": "1' OR '1'='1'; DROP TABLE wagtailcore_page; --",
    "path": "../../../../etc/passwd",
    "number": "-99999999999999999999999999",
}
SHORT = {name: words for name, words in HOSTILE.items() if len(words) < 1000}
PARAMETERS = [
    "/?{}",
    "/toolbox/?occasion={}",
    "/toolbox/?kind={}",
    "/toolbox/?channel={}",
    "/toolbox/?audience={}",
    "/toolbox/?phase={}",
    "/toolbox/?seite={}",
    "/toolbox/?{}=1",
    "/aktuelles/?seite={}",
    "/konto/login/?next={}",
    "/konto/password/reset/key/{}/",
    "/gibt-es-nicht/{}/",
    "/toolbox/{}/",
    "/toolbox/{}/ausprobieren/",
    f"/toolbox/{ITEM}/ausprobieren/{{}}/",
    "/kommunen/{}/",
    "/kommunen/farben/{}.css",
    "/dokumente/{}/",
    "/admin/{}/",
    "/media/images/{}",
    "/static/{}",
]
OWN_PARAMETERS = [
    "/kommunen/probeland/muster.svg?primary={}",
    "/kommunen/probeland/muster.svg?text={}",
    "/kommunen/probeland/anpassungen/?seite={}",
    "/kommunen/probeland/anpassungen/{}/",
    "/kommunen/probeland/anpassungen/0/datei/{}/",
    "/kommunen/{}/anpassungen/",
]
OWN_FORMS = ("profile", "design", "adapting")
UNTOUCHED = {"csrfmiddlewaretoken"}
LEAD = "leitung@probeland.example.org"


def fields_of(html: str) -> dict[str, str]:
    """Every field of the form in the page's main part, with its token."""
    page = html5lib.parse(html, namespaceHTMLElements=False)
    main = page.find(".//main")
    tags = ("input", "select", "textarea")
    return {
        field.get("name"): field.get("value", "")
        for form in main.iter("form")
        for tag in tags
        for field in form.iter(tag)
        if field.get("name")
    }


def says_something(html: str) -> bool:
    """Whether the page has a main part with a heading and words."""
    page = html5lib.parse(html, namespaceHTMLElements=False)
    main = page.find(".//main")
    return main is not None and bool("".join(main.itertext()).strip())


def send(page, address: str, words: str):
    """Fill every field of the form at this address with the same words."""
    form = fields_of(page.request.get(address).text())
    assert form, address
    hostile = {name: words for name in form if name not in UNTOUCHED}
    token = {name: form[name] for name in UNTOUCHED & form.keys()}
    return page.request.post(address, form={**hostile, **token})


@pytest.mark.parametrize("words", SHORT.values(), ids=SHORT.keys())
@pytest.mark.parametrize("address", PARAMETERS)
def test_public_address_survives(page, address, words):
    answer = page.request.get(address.format(quote(words, safe="")))

    assert answer.status < 500
    if answer.status in {200, 404} and "html" in answer.headers["content-type"]:
        assert says_something(answer.text())


@pytest.mark.parametrize("address", PARAMETERS)
def test_public_address_survives_great_length(page, address):
    assert page.request.get(address.format("x" * 3500)).status < 500
    assert page.request.get(address.format("x" * 10_000)).status < 500


@pytest.mark.parametrize("words", SHORT.values(), ids=SHORT.keys())
def test_own_addresses_survive(people, words):
    lead = people(LEAD)

    for address in OWN_PARAMETERS:
        answer = lead.request.get(address.format(quote(words, safe="")))
        assert answer.status < 500, address


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize(
    "address",
    ["/konto/login/", "/konto/password/reset/", f"/toolbox/{ITEM}/ausprobieren/"],
)
def test_public_form_survives(page, address, words):
    answer = send(page, address, words)

    assert answer.status in {200, 302}
    assert says_something(answer.text())


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("format_key", ["docx", "odt", "pdf", "html", "txt", "eml"])
def test_trial_download_survives(page, format_key, words):
    address = f"/toolbox/{ITEM}/ausprobieren/"
    form = fields_of(page.request.get(address).text())
    typed = {name: words for name in form} | {"town_kind": "stadt"}

    answer = page.request.post(f"{address}{format_key}/", form=typed)

    assert answer.status == 200


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("name", OWN_FORMS)
def test_own_form_survives(people, site, name, words):
    lead = people(LEAD)
    address = own_address(lead, site, "probeland", name)

    answer = send(lead, address, words)

    assert answer.status == 200
    assert says_something(answer.text())
    assert lead.request.get(address).status == 200


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("part", ["vorschau", "speichern"])
def test_live_answers_survive(people, site, part, words):
    lead = people(LEAD)
    address = own_address(lead, site, "probeland", "adapting")
    form = fields_of(lead.request.get(address).text())
    typed = {name: words for name in form if name not in UNTOUCHED}
    token = {"csrfmiddlewaretoken": form["csrfmiddlewaretoken"]}

    answer = lead.request.post(f"{address}{part}/", form={**typed, **token})

    assert answer.status == 200
    assert answer.text().strip()


def test_form_without_its_token_is_refused_with_a_sentence(people, site):
    lead = people(LEAD)
    address = own_address(lead, site, "probeland", "adapting")

    answer = lead.request.post(address, form={"title": "x"})

    assert answer.status == 403
    assert says_something(answer.text())
