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
    "/hilfe-finden/?language={}",
    "/projekt/netzwerk/kommunen-im-netzwerk/?state={}",
    "/veranstaltungen/?zeit={}",
    "/veranstaltungen/?ort={}",
    "/veranstaltungen/?seite={}",
    "/suche/?q={}",
    "/konto/login/?next={}",
    "/konto/password/reset/key/{}/",
    "/verzeichnis/{}/",
    "/barriere-melden/?seite={}",
    "/suche/?seite={}",
    "/suche/?anlass={}",
    "/suche/vorschlaege/?q={}",
    "/kalender/{}.ics",
    "/feeds/{}.atom",
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
TRIAL = f"/toolbox/{ITEM}/ausprobieren/"
PUBLIC_FORMS = ["/konto/login/", "/konto/password/reset/", TRIAL]
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


def fill_and_send(client, address: str, words: str, to: str = ""):
    """Fill every field of the form at this address with the same words."""
    form = fields_of(client.get(address).text())
    assert form, address
    hostile = {name: words for name in form if name not in UNTOUCHED}
    token = {name: form[name] for name in UNTOUCHED & form.keys()}
    return client.post(to or address, form={**hostile, **token})


def outcomes(send, variants=HOSTILE) -> dict[str, tuple[int, bool]]:
    """Status and whether the answer says something, for every hostile variant."""
    answers = {name: send(words) for name, words in variants.items()}
    return {
        name: (answer.status, says_something(answer.text()))
        for name, answer in answers.items()
    }


@pytest.fixture
def visitor(requests_of):
    return requests_of()


@pytest.fixture
def lead(requests_of):
    return requests_of(LEAD)


def crashes(client, address: str) -> list[str]:
    """The variants in this address that the server does not survive."""
    variants = {**SHORT, "3,500 letters": "x" * 3500, "10,000 letters": "x" * 10_000}
    return [
        name
        for name, words in variants.items()
        if client.get(address.format(quote(words, safe=""))).status >= 500
    ]


@pytest.mark.parametrize("address", PARAMETERS)
def test_public_address_survives(visitor, address):
    assert crashes(visitor, address) == []


@pytest.mark.parametrize("address", OWN_PARAMETERS)
def test_own_address_survives(lead, address):
    assert crashes(lead, address) == []


@pytest.mark.parametrize("address", PARAMETERS[:16])
def test_strange_address_is_a_page(visitor, address):
    found = outcomes(
        lambda words: visitor.get(address.format(quote(words, safe=""))), SHORT
    )

    assert found == {name: (404 if name == "NUL" else 200, True) for name in SHORT}


@pytest.mark.parametrize("address", PUBLIC_FORMS)
def test_public_form_survives(visitor, address):
    found = outcomes(lambda words: fill_and_send(visitor, address, words))

    assert found == dict.fromkeys(HOSTILE, (200, True))


@pytest.mark.parametrize("format_key", ["docx", "odt", "pdf", "html", "txt", "eml"])
def test_trial_download_survives(visitor, format_key):
    form = fields_of(visitor.get(TRIAL).text())

    def status(words: str) -> int:
        typed = dict.fromkeys(form, words) | {"town_kind": "stadt"}
        return visitor.post(f"{TRIAL}{format_key}/", form=typed).status

    assert {name for name, words in HOSTILE.items() if status(words) != 200} == set()


@pytest.mark.parametrize("name", ["profile", "design", "adapting"])
def test_own_form_survives(people, lead, site, name):
    address = own_address(people(LEAD), site, "probeland", name)

    found = outcomes(lambda words: fill_and_send(lead, address, words))

    assert found == dict.fromkeys(HOSTILE, (200, True))
    assert lead.get(address).status == 200


@pytest.mark.parametrize("part", ["vorschau", "speichern"])
def test_live_answer_survives(people, lead, site, part):
    address = own_address(people(LEAD), site, "probeland", "adapting")

    def answer(words: str) -> tuple[int, bool]:
        sent = fill_and_send(lead, address, words, to=f"{address}{part}/")
        return sent.status, bool(sent.text().strip())

    found = {name: answer(words) for name, words in HOSTILE.items()}
    assert found == dict.fromkeys(HOSTILE, (200, True))


def test_form_without_its_token_is_refused_with_a_sentence(people, lead, site):
    address = own_address(people(LEAD), site, "probeland", "adapting")

    answer = lead.post(address, form={"title": "x"})

    assert answer.status == 403
    assert says_something(answer.text())
