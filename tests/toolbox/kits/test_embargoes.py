# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""No text of a kit under embargo says that it is free, and the fact sheet neither."""

from dataclasses import replace

from tests.toolbox.kits.archives import files_of
from tests.toolbox.kits.builders import empty_kit, full_kit, text
from tests.toolbox.rendering.builders import minimal
from toolbox.documents.forms import PressForm
from toolbox.kits.embargoes import with_embargo
from toolbox.kits.model import KitText
from toolbox.rendering import txt

UNTIL = full_kit().embargo_until
MOMENT = "13. Mai 2026, 10:00 Uhr"


def press_text() -> KitText:
    return KitText("pm", replace(minimal(), form=PressForm(number="12/2026")))


def kit_of(*texts: KitText):
    return replace(empty_kit(), texts=texts, embargo_until=UNTIL)


def shown(kit) -> str:
    return txt.text(with_embargo(kit).texts[0].document)


def test_press_release_names_the_embargo_instead_of_being_free() -> None:
    free = replace(kit_of(press_text()), embargo_until=None)

    assert "Sperrfrist: keine" in shown(free) or "frei" in shown(free).lower()
    assert f"Sperrfrist: {MOMENT}" in shown(kit_of(press_text()))
    assert "Nr. 12/2026" in shown(kit_of(press_text()))


def test_embargo_of_the_kit_goes_before_that_of_the_text() -> None:
    earlier = replace(press_text().document, form=PressForm(embargo="1. Mai 2026"))

    assert "1. Mai 2026" not in shown(kit_of(KitText("pm", earlier)))


def test_other_texts_name_it_below_their_date() -> None:
    kit = with_embargo(kit_of(text()))

    assert kit.texts[0].document.notices == (
        f"Sperrfrist: {MOMENT}",
        *text().document.notices,
    )


def test_second_time_changes_nothing() -> None:
    once = with_embargo(kit_of(text(), press_text()))

    assert with_embargo(once) == once


def test_kit_without_embargo_stays_as_it_is() -> None:
    kit = full_kit(embargo_until=None)

    assert with_embargo(kit) is kit


def test_every_text_of_the_archive_names_the_embargo() -> None:
    kit = full_kit(texts=(text(), press_text()), sharepics=(), pictures=())
    files = files_of(kit)

    for path in ("texte/pressemitteilung.txt", "texte/pm.txt", "faktenblatt.txt"):
        assert f"Sperrfrist: {MOMENT}" in files[path].decode()
