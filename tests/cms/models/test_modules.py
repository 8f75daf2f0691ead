# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The modules: base and add-on side by side, and what may extend what."""

import pytest
from django.core.exceptions import ValidationError
from lxml import html

from cms.models import ModulePage
from tests.factories.pages import make_home, restrict
from tests.factories.practices import (
    make_module,
    make_module_index,
    make_practice,
    make_practice_index,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_home()


@pytest.fixture
def index(home):
    return make_module_index(home)


def titles(answer) -> list[str]:
    document = html.fromstring(answer.content)
    return document.xpath('//main//*[@class="card__title"]/a/text()')


def test_module_index_shows_each_add_on_behind_its_base(client, index):
    second = make_module(index, "Strategien", number=2)
    first = make_module(index, "Allianz", number=1)
    make_module(index, "Toolbox", number=2, base=second)
    make_module(index, "Verstetigung", number=1, base=first)

    answer = client.get("/die-module/")

    assert titles(answer) == ["Allianz", "Verstetigung", "Strategien", "Toolbox"]


def test_module_index_leaves_out_drafts_and_private_modules(client, index):
    make_module(index, "Entwurf", live=False)
    restrict(make_module(index, "Vertraulich"))
    make_module(index, "Für alle")

    assert titles(client.get("/die-module/")) == ["Für alle"]


def test_module_index_says_that_there_are_none_yet(client, index):
    assert "Noch keine Module" in client.get("/die-module/").content.decode()


def test_module_is_called_by_kind_and_number(index):
    base = make_module(index, number=3)
    add_on = make_module(index, number=3, base=base)

    assert (base.label, add_on.label) == ("Modul 3", "Zusatzmodul 3")
    assert (base.key, add_on.key) == ("base-3", "add-on-3")


def test_module_names_its_relatives(index):
    base = make_module(index, "Allianz")
    add_on = make_module(index, "Verstetigung", base=base)
    make_module(index, "Entwurf", base=base, live=False)

    assert [page.title for page in base.relatives()] == ["Verstetigung"]
    assert [page.title for page in add_on.relatives()] == ["Allianz"]


def test_module_lists_live_practices_that_worked_with_it(client, home, index):
    module = make_module(index, slug="allianz")
    practices = make_practice_index(home)
    make_practice(practices, "Mit Modul", modules=[module])
    make_practice(practices, "Entwurf", modules=[module], live=False)
    make_practice(practices, "Ohne Modul")

    assert titles(client.get("/die-module/allianz/")) == ["Mit Modul"]


def test_module_without_content_has_no_empty_section(client, index):
    make_module(index, slug="allianz")

    document = html.fromstring(client.get("/die-module/allianz/").content)

    assert document.xpath("//main//h2") == []


@pytest.mark.parametrize(
    ("kind", "base", "sentence"),
    [
        ("add-on", None, "Bitte wählen Sie das Modul"),
        ("base", "base", "Nur ein Zusatzmodul erweitert"),
        ("add-on", "add-on", "kein Zusatzmodul"),
    ],
)
def test_module_refuses_a_wrong_base(index, kind, base, sentence):
    first = make_module(index, slug="erstes")
    others = {"base": first, "add-on": make_module(index, base=first), None: None}
    module = ModulePage(title="Neu", number=2, summary="Neu.", kind=kind)
    module.base = others[base]

    with pytest.raises(ValidationError, match=sentence):
        module.clean()


def test_module_index_needs_as_many_queries_for_three_as_for_one(
    client, index, django_assert_max_num_queries
):
    for number in (1, 2, 3):
        base = make_module(index, f"Modul {number}", number=number)
        make_module(index, f"Zusatz {number}", number=number, base=base)
    client.get("/die-module/")

    with django_assert_max_num_queries(5):
        client.get("/die-module/")
