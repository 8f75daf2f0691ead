# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Renders the components of the front end and reads the HTML with a real parser."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django import forms
from django.core.paginator import Paginator
from django.template.loader import render_to_string

COMPONENTS = Path(__file__).resolve().parents[2] / "templates" / "components"


class ReportForm(forms.Form):
    place = forms.CharField(label="Ort", help_text="So im Briefkopf.", max_length=1200)
    mail = forms.EmailField(label="E-Mail", required=False)
    people = forms.IntegerField(label="Personen", min_value=1000, initial=4800)
    text = forms.CharField(label="Text", widget=forms.Textarea)
    kind = forms.ChoiceField(label="Art", choices=[("", "Bitte wählen"), ("a", "A")])
    several = forms.MultipleChoiceField(label="Mehrere", choices=[("a", "A")])
    danger = forms.ChoiceField(
        label="Gefahr?", choices=[("j", "Ja"), ("n", "Nein")], widget=forms.RadioSelect
    )
    checked = forms.BooleanField(label="Geprüft")
    letterhead = forms.FileField(label="Briefkopf")
    origin = forms.CharField(widget=forms.HiddenInput, required=False)


def parse(component: str, **context) -> BeautifulSoup:
    html = render_to_string(f"components/{component}.html", context)
    return BeautifulSoup(html, "html.parser")


def draw_field(name: str, data: dict | None = None, **initial) -> BeautifulSoup:
    return parse("form_field", field=ReportForm(data, initial=initial)[name])


@pytest.mark.parametrize("name", [n for n in ReportForm.base_fields if n != "origin"])
@pytest.mark.parametrize("data", [None, {}])
def test_every_control_has_a_label(name, data):
    field = draw_field(name, data)
    controls = field.select("input, select, textarea")

    assert controls
    for control in controls:
        assert field.find("label", attrs={"for": control["id"]})


@pytest.mark.parametrize("name", [n for n in ReportForm.base_fields if n != "origin"])
@pytest.mark.parametrize("data", [None, {}])
def test_every_description_of_a_control_exists(name, data):
    field = draw_field(name, data)
    described = field.find_all(attrs={"aria-describedby": True})

    assert bool(described) is (name == "place" or data == {} and name != "mail")
    for tag in described:
        for identifier in tag["aria-describedby"].split():
            assert len(field.find_all(id=identifier)) == 1


def test_text_input_keeps_the_attributes_of_its_widget():
    control = draw_field("place").find("input")

    assert control["maxlength"] == "1200"
    assert control["type"] == "text"
    assert "required" in control.attrs
    assert control["class"] == ["kern-form-input__input"]


def test_numbers_are_written_for_machines_not_for_readers():
    control = draw_field("people").find("input")

    assert (control["type"], control["value"], control["min"]) == (
        "number",
        "4800",
        "1000",
    )


def test_optional_field_says_so_and_is_not_required():
    field = draw_field("mail")

    assert "Optional" in field.find("label").text
    assert "required" not in field.find("input").attrs


@pytest.mark.parametrize("hostile", ['"><script>x</script>', "</textarea><b>", "a&b'"])
@pytest.mark.parametrize(("name", "tag"), [("place", "input"), ("text", "textarea")])
def test_typed_text_comes_back_unchanged_and_harmless(hostile, name, tag):
    field = draw_field(name, {name: hostile})
    control = field.find(tag)

    assert field.find("script") is field.find("b") is None
    assert (control.get("value") or control.text.removeprefix("\n")) == hostile


def test_textarea_starts_empty():
    assert draw_field("text").find("textarea").text.strip() == ""


def test_select_marks_the_chosen_option():
    chosen = draw_field("kind", {"kind": "a"}).find("option", selected=True)

    assert chosen["value"] == "a"


def test_select_is_required_only_with_an_empty_first_option():
    assert "required" in draw_field("kind").find("select").attrs
    assert "required" not in draw_field("several").find("select").attrs
    assert "multiple" in draw_field("several").find("select").attrs


def test_radio_buttons_form_a_group_with_a_legend():
    group = draw_field("danger", {"danger": "n"}).find("fieldset")

    assert group.find("legend").text.strip() == "Gefahr?"
    assert [radio["value"] for radio in group.select("[checked]")] == ["n"]


def test_single_checkbox_stays_checked():
    checked = draw_field("checked", {"checked": "on"}).find("input")

    assert checked["type"] == "checkbox"
    assert "checked" in checked.attrs


def test_error_is_marked_in_text_and_for_machines():
    field = draw_field("place", {})

    assert field.find("input")["aria-invalid"] == "true"
    assert field.select_one(".kern-error").text.strip().endswith("werden.")


def test_error_summary_links_to_every_faulty_field():
    form = ReportForm({})
    page = parse("form", form=form)
    links = page.select("[data-error-summary] a")

    assert len(links) == len(form.errors)
    assert [link["href"] for link in links if not page.find(id=link["href"][1:])] == []


def test_error_summary_is_silent_without_errors():
    assert parse("error_summary", form=ReportForm()).text.strip() == ""


def test_form_draws_hidden_fields_once():
    page = parse("form", form=ReportForm())

    assert len(page.select("input[type=hidden]")) == 1


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (1, ["1", "2", "…", "20", "Weiter"]),
        (2, ["Zurück", "1", "2", "3", "…", "20", "Weiter"]),
        (10, ["Zurück", "1", "…", "9", "10", "11", "…", "20", "Weiter"]),
        (20, ["Zurück", "1", "…", "19", "20"]),
    ],
)
def test_pagination_shows_the_neighbours(number, shown):
    page = Paginator(range(200), 10).page(number)
    navigation = parse("pagination", page_of=page)

    assert [entry.text.strip() for entry in navigation.find_all("li")] == shown
    assert navigation.find(attrs={"aria-current": "page"}).text == str(number)


def test_pagination_keeps_the_other_parameters():
    page = Paginator(range(20), 10).page(1)
    navigation = parse("pagination", page_of=page, query="art=s&")

    assert navigation.find("a", rel="next")["href"] == "?art=s&seite=2"


def test_pagination_of_a_single_page_is_nothing():
    page = Paginator(range(3), 10).page(1)

    assert parse("pagination", page_of=page).text.strip() == ""


def test_service_telephone_number_can_be_dialled():
    card = parse("contact_card", name="Kim Beispiel", phone="(0000) 12 34-56")

    assert card.find("a")["href"] == "tel:0000123456"


def test_menu_entry_marks_this_page_and_its_branch():
    child = {"title": "B", "url": "/a/b/", "is_current": True}
    entry = {"title": "A", "url": "/a/", "is_current": True, "children": [child]}

    links = parse("menu_entry", entry=entry, path="/a/b/").find_all("a")

    assert [link.get("aria-current") for link in links] == [None, "page"]


def test_error_page_needs_neither_context_nor_database():
    page = BeautifulSoup(render_to_string("500.html"), "html.parser")

    assert page.html["lang"] == "de"
    assert page.find("h1").text == "Hier ist etwas schiefgegangen"


@pytest.mark.parametrize("path", sorted(COMPONENTS.glob("*.html")))
def test_component_says_what_it_takes_and_stays_small(path):
    lines = path.read_text(encoding="utf-8").splitlines()

    assert re.fullmatch(r"\{# .*(Variables: .+|No variables)\. ?.*#\}", lines[0])
    assert len(lines) <= 24
