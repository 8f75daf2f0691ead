# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The form of a package: whose question it is, what may wait, where a mistake is."""

from toolbox.forms.packages import PackageForm
from toolbox.placeholders.asking_once import AskingText

SOON = AskingText("H01", "Erste Auskunft", ("ort_detail", "kernaussage"))
LATE = AskingText("A05", "Zeitplan", ("ort_detail", "datum_ereignis"), rank=3)


def package_form(data=None, texts=(SOON, LATE)) -> PackageForm:
    return PackageForm(data, texts=texts, answers={}, known=0)


def names(fields) -> list[str]:
    return [field.name for field in fields]


def test_questions_of_several_texts_name_them():
    third = AskingText("I01", "Sprachregelung", ("kernaussage",))
    form = package_form(texts=(SOON, LATE, third))

    assert "Für H01, A05</span>" in form.fields["ort_detail"].help_text
    assert "asked-for" not in form.fields["datum_ereignis"].help_text


def test_question_of_all_texts_says_so():
    assert "Für alle Texte</span>" in package_form().fields["ort_detail"].help_text


def test_reference_is_no_markup():
    odd = AskingText("<b>", "Titel", ("ort_detail",))
    form = package_form(texts=(odd, SOON, AskingText("I01", "Titel", ())))

    assert "Für &lt;b&gt;, H01" in form.fields["ort_detail"].help_text


def test_what_may_wait_is_folded_by_its_text():
    form = package_form()

    assert [names(step.fields) for step in form.first_steps] == [
        ["ort_detail"],
        ["kernaussage"],
    ]
    assert [step.title for step in form.later_steps] == ["Zeitplan"]
    assert names(form.later_fields) == ["datum_ereignis"]


def test_a_mistake_in_what_is_folded_opens_it():
    assert not package_form({"datum_ereignis": "2026-05-12"}).has_errors_later
    assert not package_form({"ort_detail": "x" * 10_000}).has_errors_later
    assert package_form({"datum_ereignis": "gestern"}).has_errors_later
