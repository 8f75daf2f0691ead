# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""„Paket übernehmen“: asked once, made at once, never doubled unasked; for its own."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.counter_speech import make_counter_speech
from tests.factories.items import make_adaptation, make_item, paragraph
from tests.factories.people import make_municipality
from tests.factories.scenarios import entry, make_scenario
from tests.factories.sharepics import make_sharepic
from toolbox.adapting.life import save_adaptation
from toolbox.models import Adaptation, ScenarioPage, SharepicAdaptation
from toolbox.packages import taking as taking_packages

PAGES = ("choose_package", "take_package", "package_drafts")
LONG = "x" * 10_000
HOSTILE = ["\x00", LONG, "'; DROP TABLE --", "😀", "‮ab", "<script>alert(1)</script>"]


@pytest.fixture
def text(db):
    return make_item(
        [paragraph("Am {datum_ereignis} geschah {ort_detail} etwas.")], title="Auskunft"
    )


@pytest.fixture
def letter(db):
    return make_item([paragraph("Wir sahen es {ort_detail}.")], title="Brief")


@pytest.fixture
def picture(db):
    return make_sharepic(headline="Wir stehen {ort_detail} zusammen")


@pytest.fixture
def scenario(text, letter, picture) -> ScenarioPage:
    return make_scenario(text, letter, picture)


def url(town, scenario, name: str = "take_package", *items) -> str:
    query = "&".join(f"vorlage={item.reference}" for item in items)
    return reverse(f"toolbox:{name}", args=[town.slug, scenario.slug]) + f"?{query}"


def sent(*items, known: int = 0, **answers: str) -> dict:
    return {"vorlage": [item.reference for item in items], "known": known, **answers}


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def ticked(page: str) -> list[str]:
    return re.findall(r'name="vorlage" value="([^"]+)"[^>]* checked', page)


def drafts() -> int:
    return Adaptation.objects.count() + SharepicAdaptation.objects.count()


def test_choosing_proposes_everything_but_what_is_a_choice(
    office: Client, town, text, letter
) -> None:
    scenario = make_scenario(
        text, entries=[entry(letter, alternatives="Wenn es dazu kommt")]
    )

    page = html(office, url(town, scenario, "choose_package"))

    assert ticked(page) == [text.reference]
    assert "Wenn es dazu kommt" in page
    assert f'value="{letter.reference}"' in page


def test_choosing_proposes_nothing_a_second_time(
    office: Client, town, officer, scenario, text
) -> None:
    make_adaptation(text, town, officer)

    page = html(office, url(town, scenario, "choose_package"))

    assert text.reference not in ticked(page)
    assert len(ticked(page)) == 2
    assert "Gibt es schon:" in page
    assert "nur doppelt angelegt" in page


def test_only_what_is_needed_first_is_unfolded(
    office: Client, town, text, letter
) -> None:
    later = make_item(title="Rede")
    entries = [
        entry(text),
        entry(letter, when="today"),
        entry(later, when="today", alternatives="Wenn es dazu kommt"),
    ]
    scenario = make_scenario(entries=entries)

    page = html(office, url(town, scenario, "choose_package"))

    folds = re.findall(
        r'<details class="kern-accordion choosing__period"( open)?>', page
    )
    assert folds == [" open", ""]
    assert "1 Vorlage, vorgeschlagen" in page
    assert "2 Vorlagen, 1 vorgeschlagen" in page
    assert f'value="{later.reference}"' in page


def test_counter_speeches_are_chosen_like_texts(office: Client, town, text) -> None:
    reply = make_counter_speech()

    page = html(office, url(town, make_scenario(text, reply), "choose_package"))

    assert ticked(page) == [text.reference, reply.reference]


def test_every_question_is_asked_once(
    office: Client, town, scenario, text, letter, picture
) -> None:
    page = html(office, url(town, scenario, "take_package", text, letter, picture))

    assert page.count('name="ort_detail"') == 1
    assert page.count('name="datum_ereignis"') == 1


def test_only_the_questions_of_what_was_chosen_are_asked(
    office: Client, town, scenario, letter
) -> None:
    page = html(office, url(town, scenario, "take_package", letter))

    assert 'name="ort_detail"' in page
    assert 'name="datum_ereignis"' not in page


def test_question_that_may_stay_open_says_so(office: Client, town) -> None:
    item = make_item([paragraph("{zitat_freigegeben_am} {ort_detail}")])

    page = html(office, url(town, make_scenario(item), "take_package", item))

    assert page.count("(freiwillig)</label>") == 1


def offered(*items) -> list[str]:
    return [item.reference for item in items]


def test_unticking_a_text_shrinks_the_questions_and_makes_nothing(
    office: Client, town, scenario, text, letter
) -> None:
    form = sent(letter, auswahl="1", angeboten=offered(text, letter))
    typed = {"ort_detail": "am Bahnhof", "datum_ereignis": "2026-05-12"}

    page = office.post(url(town, scenario), form | typed).content.decode()

    assert drafts() == 0
    assert ticked(page) == [letter.reference]
    assert f'name="vorlage" value="{text.reference}"' in page
    assert 'value="am Bahnhof"' in page
    assert '<input type="hidden" name="datum_ereignis" value="2026-05-12">' in page
    assert 'name="known" value="0"' in page


def test_ticking_it_again_brings_back_what_was_typed(
    office: Client, town, scenario, text, letter
) -> None:
    form = sent(text, letter, auswahl="1", angeboten=offered(text, letter))

    response = office.post(url(town, scenario), form | {"datum_ereignis": "2026-05-12"})

    date = r'<input[^>]*id="id_datum_ereignis"[^>]*>'
    field = re.search(date, response.content.decode())[0]
    assert 'value="2026-05-12"' in field


def test_without_any_text_nothing_is_made_and_nothing_lost(
    office: Client, town, scenario, text
) -> None:
    form = {"angeboten": offered(text), "ort_detail": "am Bahnhof"}

    page = office.post(url(town, scenario), form).content.decode()

    assert drafts() == 0
    assert "Bitte wählen Sie mindestens eine Vorlage aus." in page
    assert f'name="vorlage" value="{text.reference}"' in page
    assert '<input type="hidden" name="ort_detail" value="am Bahnhof">' in page


@pytest.mark.parametrize("answer", HOSTILE)
def test_what_is_carried_along_is_no_markup(
    office: Client, town, scenario, text, answer: str
) -> None:
    form = {"angeboten": offered(text), "auswahl": "1", "ort_detail": answer}

    response = office.post(url(town, scenario), form)

    assert response.status_code == 200
    assert "<script>alert(1)" not in response.content.decode()


def test_what_may_wait_is_folded_and_says_how_much(
    office: Client, town, text, letter
) -> None:
    scenario = make_scenario(letter, entries=[entry(text, when="later")])

    page = html(office, url(town, scenario, "take_package", text, letter))

    assert "Kann warten: 1 Angabe<" in page
    assert page.index('name="ort_detail"') < page.index("Kann warten")
    assert page.index("Kann warten") < page.index('name="datum_ereignis"')
    assert "Für alle Texte" in page


def test_taking_makes_all_drafts_with_the_answers(
    office: Client, town, scenario, text, letter, picture
) -> None:
    answers = {"datum_ereignis": "2026-05-12", "ort_detail": "am Bahnhof"}

    response = office.post(url(town, scenario), sent(text, letter, picture, **answers))

    assert response["Location"] == url(town, scenario, "package_drafts").rstrip("?")
    assert Adaptation.objects.get(item=text).answers == answers
    assert Adaptation.objects.get(item=letter).answers == {"ort_detail": "am Bahnhof"}
    assert SharepicAdaptation.objects.get().answers == {"ort_detail": "am Bahnhof"}
    page = html(office, response["Location"])
    assert "3 Entwürfe sind angelegt." in page
    for draft in (*Adaptation.objects.all(), SharepicAdaptation.objects.get()):
        assert f'href="{draft.get_absolute_url()}"' in page


def test_drafts_belong_to_the_town_and_say_who_made_them(
    office: Client, town, officer, scenario, text
) -> None:
    office.post(url(town, scenario), sent(text))

    draft = Adaptation.objects.get()
    assert (draft.municipality, draft.created_by) == (town, officer)
    assert draft.base_revision == text.live_revision


def test_drafts_page_says_what_is_not_there_yet(
    office: Client, town, scenario, text, letter
) -> None:
    address = url(town, scenario, "package_drafts")
    assert "Noch kein Entwurf" in html(office, address)

    office.post(url(town, scenario), sent(text))

    page = html(office, address)
    assert "Noch nicht angelegt" in page
    assert letter.title in page[page.index("Noch nicht angelegt") :]


def test_sending_twice_makes_no_second_set(
    office: Client, town, scenario, text, letter
) -> None:
    form = sent(text, letter, ort_detail="am Bahnhof")
    office.post(url(town, scenario), form)

    page = office.post(url(town, scenario), form).content.decode()

    assert drafts() == 2
    assert "Trotzdem neu anlegen" in page
    assert 'name="known" value="2"' in page
    assert 'value="am Bahnhof"' in page


def test_whoever_insists_gets_a_second_set(office: Client, town, scenario, text):
    office.post(url(town, scenario), sent(text))

    office.post(url(town, scenario), sent(text, known=1))

    assert drafts() == 2


def test_drafts_of_another_town_do_not_count(
    office: Client, town, officer, scenario, text
) -> None:
    make_adaptation(text, make_municipality(name="Beispielstadt"), officer)

    office.post(url(town, scenario), sent(text))

    assert town.adaptations.count() == 1


@pytest.mark.parametrize("known", ["", "viele", "-1", LONG, "999999999"])
def test_a_spoilt_number_never_doubles_unasked(
    office: Client, town, officer, scenario, text, known: str
) -> None:
    make_adaptation(text, town, officer)

    response = office.post(url(town, scenario), sent(text, known=known))

    assert response.status_code == 200
    assert drafts() == 1


def test_one_bad_answer_keeps_all_others_and_makes_nothing(
    office: Client, town, scenario, text, letter
) -> None:
    form = sent(text, letter, datum_ereignis="gestern", ort_detail="am Bahnhof")

    page = office.post(url(town, scenario), form).content.decode()

    assert drafts() == 0
    assert "Noch nichts angelegt" in page
    assert 'value="am Bahnhof"' in page
    assert f'name="vorlage" value="{letter.reference}"' in page


def test_a_text_too_long_is_named_and_kept(office: Client, town, scenario, text):
    page = office.post(url(town, scenario), sent(text, ort_detail=LONG))

    assert drafts() == 0
    assert LONG in page.content.decode()


@pytest.mark.parametrize("answer", HOSTILE)
def test_hostile_answers_never_break_the_page(
    office: Client, town, scenario, text, answer: str
) -> None:
    response = office.post(url(town, scenario), sent(text, ort_detail=answer))

    assert response.status_code in (200, 302)
    assert "<script>alert(1)" not in response.content.decode()


def test_item_unpublished_meanwhile_is_told_and_the_rest_stays(
    office: Client, town, scenario, text, letter
) -> None:
    letter.unpublish()
    form = sent(text, letter, ort_detail="am Bahnhof")

    page = office.post(url(town, scenario), form).content.decode()

    assert drafts() == 0
    assert "steht nicht mehr zur Verfügung" in page
    assert 'value="am Bahnhof"' in page
    assert f'name="vorlage" value="{letter.reference}"' not in page
    assert f'name="vorlage" value="{text.reference}"' in page


@pytest.mark.parametrize("names", [[], ["gibtsnicht"], HOSTILE[1:]])
def test_without_a_choice_the_way_leads_back(
    office: Client, town, scenario, names: list[str]
) -> None:
    response = office.post(url(town, scenario), {"vorlage": names})

    assert response["Location"] == url(town, scenario, "choose_package").rstrip("?")
    page = html(office, response["Location"])
    assert "Bitte wählen Sie mindestens eine Vorlage aus." in page


def test_item_of_no_package_cannot_be_smuggled_in(
    office: Client, town, scenario, text
) -> None:
    other = make_item()

    office.post(url(town, scenario), sent(text, other))

    assert drafts() == 0


def test_a_failure_halfway_leaves_nothing(
    office: Client, town, scenario, text, picture, monkeypatch
) -> None:
    def fail(**parts):
        raise RuntimeError("disk full")

    monkeypatch.setattr(taking_packages, "start_sharepic", fail)

    with pytest.raises(RuntimeError):
        office.post(url(town, scenario), sent(text, picture))

    assert drafts() == 0


def test_answers_of_the_same_days_are_there_already(
    office: Client, town, officer, scenario, text, letter
) -> None:
    draft = make_adaptation(text, town, officer)
    save(draft, officer, ort_detail="am Bahnhof")

    page = html(office, url(town, scenario, "take_package", letter))

    assert 'value="am Bahnhof"' in page
    assert "letzten sieben Tage" in page


def test_answers_of_an_old_incident_are_not_offered(
    office: Client, town, officer, scenario, text, letter
) -> None:
    draft = make_adaptation(text, town, officer)
    save(draft, officer, ort_detail="am Bahnhof")
    Adaptation.objects.update(updated_at="2020-01-01T00:00:00Z")

    page = html(office, url(town, scenario, "take_package", letter))

    assert 'value="am Bahnhof"' not in page
    assert "letzten sieben Tage" not in page


def save(draft: Adaptation, officer, **answers: str) -> None:
    content = {"title": draft.title, "answers": answers, "edits": {}}
    save_adaptation(adaptation=draft, edition=1, user=officer, **content)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_refused_to_another_towns_officer(
    client: Client, town, scenario, text, neighbour, name: str
) -> None:
    client.force_login(neighbour)

    assert client.get(url(town, scenario, name, text)).status_code == 403
    assert client.post(url(town, scenario), sent(text)).status_code == 403
    assert drafts() == 0


@pytest.mark.parametrize("name", PAGES)
def test_every_page_sends_a_visitor_to_the_log_in(
    client: Client, town, scenario, text, name: str
) -> None:
    assert "/konto/login/" in client.get(url(town, scenario, name, text))["Location"]
    assert "/konto/login/" in client.post(url(town, scenario), sent(text))["Location"]
    assert drafts() == 0


@pytest.mark.parametrize("name", PAGES)
def test_unpublished_package_is_not_found(
    office: Client, town, scenario, text, name: str
) -> None:
    scenario.unpublish()

    assert office.get(url(town, scenario, name, text)).status_code == 404


@pytest.mark.parametrize("name", ["choose_package", "package_drafts"])
def test_pages_to_read_take_no_post(office: Client, town, scenario, name: str) -> None:
    assert office.post(url(town, scenario, name)).status_code == 405


@pytest.mark.parametrize("name", PAGES)
def test_queries_do_not_grow_with_towns_and_drafts(
    office: Client, town, officer, neighbour, scenario, text, name: str
) -> None:
    address = url(town, scenario, name, text)
    make_adaptation(text, town, officer)
    few = queries_of(office, address)
    for other in (town, make_municipality(name="Probestadt")):
        make_adaptation(text, other, officer)
        make_adaptation(text, other, officer)

    assert queries_of(office, address) == few


def queries_of(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


def test_page_of_the_package_offers_it_to_members_by_town(
    office: Client, client: Client, town, scenario
) -> None:
    page = html(office, scenario.url)
    assert f"Für {town.full_name} übernehmen" in page
    assert url(town, scenario, "choose_package").rstrip("?") in page

    client.logout()

    page = html(client, scenario.url)
    assert "übernehmen" in page
    assert f"Für {town.full_name}" not in page
    assert f"?next={scenario.url}%23texte" in page
