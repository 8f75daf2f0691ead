# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Loading the site's other languages: twins in their place, links, edits, mistakes."""

import pytest
from wagtail.models import Page

from tests.factories.people import make_user

from .content_folder import load, load_with_mistakes, write

pytestmark = pytest.mark.django_db

HOME = """\
---
type: home
title: In English
slug: en
twin_of: home
in_menu: false
claim: Together
incident_url: /en/find-help/
intro: Hello.
description: Home
---
See [help](seite:hilfe) or [the German page](deutsch:hilfe).
"""
HELP = """\
---
type: support_services
title: Find help
slug: find-help
twin_of: hilfe
in_menu: true
intro: Help.
description: Help
---
Back [home](seite:home), or to [the project](seite:projekt).
"""


@pytest.fixture
def folder(loaded):
    """German content, loaded already, beside two English files, which are not."""
    write(loaded / "pages-en" / "start.md", HOME)
    write(loaded / "pages-en" / "a-help.md", HELP)
    return loaded


def body_of(slug: str) -> str:
    page = Page.objects.get(slug=slug, locale__language_code="en").specific
    return str(page.body.get_prep_value())


def test_twins_stand_in_their_own_tree_and_point_at_each_other(folder):
    load(folder)

    home = Page.objects.get(slug="en")
    help_page = Page.objects.get(slug="find-help")
    german = Page.objects.get(slug="hilfe", locale__language_code="de")
    assert (home.url, help_page.url) == ("/en/", "/en/find-help/")
    assert help_page.translation_key == german.translation_key
    assert help_page.locale.language_code == "en"
    assert home.specific.incident_url == "/en/find-help/"
    assert f'id="{help_page.pk}"' in body_of("en")
    assert f'id="{german.pk}"' in body_of("en")
    assert f'id="{home.pk}"' in body_of("find-help")


def test_link_of_a_twin_to_a_page_without_one_stays_german(folder):
    load(folder)

    project = Page.objects.get(slug="projekt")
    assert f'id="{project.pk}"' in body_of("find-help")


def test_second_load_brings_twins_up_to_date_and_leaves_edits_alone(folder):
    load(folder)
    edited = Page.objects.get(slug="find-help").specific
    edited.title = "Written by a person"
    edited.save_revision(user=make_user()).publish()
    count = Page.objects.count()
    for name in ("start.md", "a-help.md"):
        path = folder / "pages-en" / name
        path.write_text(path.read_text().replace("title: ", "title: New "))

    load(folder)

    assert Page.objects.get(slug="en").title == "New In English"
    assert Page.objects.get(slug="find-help").title == "Written by a person"
    assert Page.objects.count() == count


@pytest.mark.parametrize(
    ("name", "old", "new", "sentence"),
    [
        ("a-help.md", "twin_of: hilfe", "twin_of: weg", "„weg“ gibt es nicht"),
        ("a-help.md", "twin_of: hilfe\n", "", "Angabe „twin_of“ fehlt"),
        ("a-help.md", "type: support_services", "type: quatsch", "Seitentyp „quatsch“"),
        ("a-help.md", "seite:home", "seite:weg", "„weg“, auf die ein Link zeigt"),
        ("start.md", "twin_of: home", "twin_of: projekt", "fehlt die Startseite"),
    ],
)
def test_mistake_in_a_twin_is_named_and_the_twin_is_not_shown(
    folder, name, old, new, sentence
):
    path = folder / "pages-en" / name
    path.write_text(path.read_text().replace(old, new))

    mistakes = load_with_mistakes(folder)

    own = [one for one in mistakes if one.startswith(f"pages-en/{name}:")]
    assert sentence in own[0]
    slug = "en" if name == "start.md" else "find-help"
    assert not Page.objects.filter(slug=slug, live=True).exists()
