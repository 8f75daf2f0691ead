# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a sharepic says to those who do not see it."""

from tests.toolbox.sharepics.builders import sharepic
from toolbox.sharepics.model import Layout, Words
from toolbox.sharepics.wording import alt_text, plain_text, unprintable


def test_alt_text_names_kind_sender_and_all_words():
    words = Words("Wir stehen zusammen", kicker="Mahnwache", text="Heute, 18 Uhr")

    assert alt_text(sharepic(Layout.EVENT, words)) == (
        "Einladung von Stadt Musterhausen: "
        "Mahnwache. Wir stehen zusammen. Heute, 18 Uhr."
    )


def test_plain_text_leaves_soft_hyphens_and_empty_slots_out():
    words = Words("Anti\u00addiskriminierung", text="hilft\n\n allen ")

    assert plain_text(sharepic(words=words)) == "Antidiskriminierung\nhilft\nallen"


def test_plain_text_puts_what_was_said_into_german_quotation_marks():
    words = Words('"Wir nehmen das nicht hin."', sender="Erika Muster\nBürgermeisterin")

    assert plain_text(sharepic(Layout.QUOTE, words)) == (
        "„Wir nehmen das nicht hin.“\nErika Muster, Bürgermeisterin"
    )


def test_unprintable_names_what_is_left_out():
    words = Words("Gemeinsam 😀", text="Łódź, Ελλάδα, Київ, العربية")

    assert unprintable(sharepic(words=words)) == (
        "Diese Zeichen kann die Schrift nicht darstellen, sie wurden weggelassen: 😀"
    )
    assert unprintable(sharepic()) == ""
