# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What others build on is kept, and the refusal says why and what to do instead."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import Page

from cms.management.loading.groups import (
    CHIEF_EDITORS,
    EDITORS,
    TOOLBOX_EDITORS,
    load_groups,
)
from cms.models import SupportService
from network.models import User
from tests.factories.days import make_day
from tests.factories.decision_aid import (
    make_action,
    make_decision_aid,
    make_question,
)
from tests.factories.items import make_item, make_service, make_term
from tests.factories.people import make_user
from tests.factories.press_kits import make_press_kit
from tests.factories.scenarios import make_scenario
from tests.factories.strategies import make_attack, make_strategy
from toolbox.models import (
    Attack,
    Channel,
    LanguageLevel,
    Occasion,
    Phase,
    RelatedItem,
    Strategy,
    TextItemPage,
)
from toolbox.models.strategies import AttackItem, StrategyItem

pytestmark = pytest.mark.django_db


@pytest.fixture
def chief(client):
    return logged_in(client, CHIEF_EDITORS)


def logged_in(client, group: str):
    make_item()
    load_groups()
    user = make_user()
    user.groups.add(Group.objects.get(name=group))
    client.force_login(User.objects.get(pk=user.pk))
    return client


def deletion(thing) -> str:
    kind = f"{thing._meta.app_label}/{thing._meta.model_name}"
    return f"/admin/snippets/{kind}/delete/{thing.pk}/"


def words_after(response) -> str:
    return response.content.decode()


def test_used_term_is_kept_with_a_reason_and_a_way_out(chief):
    occasion = make_term(Occasion)
    make_item(occasions=[occasion])

    page = words_after(chief.post(deletion(occasion), follow=True))

    assert "2 Textvorlagen" in page
    assert "Ordnen Sie diese zuerst anders ein" in page
    assert Occasion.objects.filter(pk=occasion.pk).exists()


def test_occasion_does_not_take_those_below_along(chief):
    above = Occasion.objects.create(name="Oben", slug="oben")
    Occasion.objects.create(name="Unten", slug="unten", parent=above)

    chief.post(deletion(above))

    assert Occasion.objects.filter(slug__in=["oben", "unten"]).count() == 2


def test_chief_deletes_a_term_that_nobody_uses(chief):
    channel = Channel.objects.create(name="Brieftaube", slug="brieftaube")

    page = words_after(chief.post(deletion(channel), follow=True))

    assert "gelöscht" in page
    assert not Channel.objects.filter(slug="brieftaube").exists()


def test_used_strategy_and_its_attack_stay(chief):
    attack = make_attack(strategy := make_strategy())

    chief.post(deletion(strategy))
    assert Strategy.objects.filter(pk=strategy.pk).exists()

    chief.post(deletion(attack))
    assert not Attack.objects.filter(pk=attack.pk).exists()


def test_level_with_which_items_begin_stays_though_unused(chief):
    level = LanguageLevel.objects.get(slug="standard")
    TextItemPage.objects.update(language_level=None)

    page = words_after(chief.post(deletion(level), follow=True))

    assert "Sie können es umbenennen" in page
    assert LanguageLevel.objects.filter(slug="standard").exists()


def test_used_phase_stays_and_an_unused_one_goes(chief):
    used, unused = (Phase.objects.get(slug=one) for one in ("acute", "aftermath"))

    chief.post(deletion(used))
    chief.post(deletion(unused))

    assert Phase.objects.filter(slug="acute").exists()
    assert not Phase.objects.filter(slug="aftermath").exists()


def test_toolbox_editor_adds_a_level_in_the_admin(client):
    data = {"name": "B1", "slug": "b1", "sort_order": "5", "rules": ""}

    logged_in(client, TOOLBOX_EDITORS).post(
        "/admin/snippets/toolbox/languagelevel/add/", data | {"explanation": "Kurz."}
    )

    assert LanguageLevel.objects.get(slug="b1").explanation == "Kurz."


def test_many_at_once_are_kept_if_one_of_them_is_used(chief):
    used, unused = make_term(Occasion), Occasion.objects.create(name="a", slug="a")
    address = "/admin/bulk/toolbox/occasion/delete/"

    response = chief.post(f"{address}?id={used.pk}&id={unused.pk}", follow=True)

    assert "lässt sich nicht löschen" in words_after(response)
    assert Occasion.objects.filter(pk__in=[used.pk, unused.pk]).count() == 2


@pytest.mark.parametrize("group", [EDITORS, TOOLBOX_EDITORS])
def test_only_the_chief_deletes_terms(client, group):
    occasion = Occasion.objects.create(name="Frei", slug="frei")

    logged_in(client, group).post(deletion(occasion))

    assert Occasion.objects.filter(slug="frei").exists()


def test_used_office_is_kept_and_the_way_out_is_its_successor(client):
    client.force_login(User.objects.create_superuser("leitung@example.org"))
    service = make_service()
    make_service("frueher", replaced_by=service)

    page = words_after(client.post(deletion(service), follow=True))

    assert "1 Anlaufstelle" in page
    assert "„Eingestellt“" in page
    assert SupportService.objects.filter(pk=service.pk).exists()


def delete_page(client, page):
    return client.post(f"/admin/pages/{page.pk}/delete/", follow=True)


def test_item_of_a_package_is_kept(chief):
    item = make_item(title="Ruhige Worte")
    make_scenario(item, title="Gerücht geht um")

    page = words_after(delete_page(chief, item))

    assert "Paket „Gerücht geht um“" in page
    assert Page.objects.filter(pk=item.pk).exists()


def put_on_a_day(item):
    return make_day("27.01.", item)


def put_in_a_strategy(item):
    strategy = make_strategy(items=[StrategyItem(item=item)])
    strategy.save()
    return strategy


def put_with_an_attack(item):
    attack = make_attack(items=[AttackItem(item=item)])
    attack.save()
    return attack


def put_in_the_decision_aid(item):
    action = make_action("Melden", items=[item.pk])
    return make_decision_aid([make_question("Hetze?", action)])


def put_in_a_press_kit(item):
    return make_press_kit(texts=[item])


def put_beside_another(item):
    other = make_item(title="Der andere Text")
    other.related_items = [RelatedItem(item=item)]
    other.save_revision().publish()
    return other


LISTS = [
    *(put_on_a_day, put_in_a_strategy, put_with_an_attack),
    *(put_in_a_press_kit, put_beside_another),
]
PLACES = [*LISTS, put_in_the_decision_aid]


@pytest.mark.parametrize("put", PLACES)
def test_item_is_kept_while_it_stands_somewhere(chief, put):
    item = make_item(title="Ruhige Worte")
    place = put(item)

    page = words_after(delete_page(chief, item))

    assert "„Ruhige Worte“ lässt sich nicht löschen" in page
    assert f"{place._meta.verbose_name} „{place}“" in page
    assert Page.objects.filter(pk=item.pk).exists()


@pytest.mark.parametrize("put", LISTS[:3])
def test_nothing_above_the_item_goes_either(chief, put):
    item = make_item(title="Ruhige Worte")
    put(item)

    page = words_after(delete_page(chief, item.get_parent()))

    assert "„Ruhige Worte“ lässt sich nicht löschen" in page
    assert Page.objects.filter(pk=item.pk).exists()


@pytest.mark.parametrize("put", PLACES)
def test_many_items_stay_if_one_of_them_stands_somewhere(chief, put):
    free, used = make_item(title="Frei"), make_item(title="Ruhige Worte")
    put(used)
    address = f"/admin/bulk/wagtailcore/page/delete/?id={free.pk}&id={used.pk}"

    page = words_after(chief.post(address, follow=True))

    assert "„Ruhige Worte“ lässt sich nicht löschen" in page
    assert Page.objects.filter(pk__in=[free.pk, used.pk]).count() == 2


def test_refusal_names_every_place_and_leads_there(chief):
    item = make_item(title="Ruhige Worte")
    kit, other = put_in_a_press_kit(item), put_beside_another(item)

    page = words_after(delete_page(chief, item))

    for place in (kit, other):
        assert f'<a href="/admin/pages/{place.pk}/edit/">' in page


def test_refusal_names_no_script_of_a_title(chief):
    item = make_item(title="<script>alert(1)</script>")
    put_beside_another(item)

    page = words_after(delete_page(chief, item))

    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_place_that_goes_along_does_not_hold_its_items(chief):
    item = make_item(title="Ruhige Worte")
    put_beside_another(item)
    put_in_a_press_kit(item)

    delete_page(chief, item.get_parent())

    assert Page.objects.filter(pk=item.pk).exists() is False


def test_decision_aid_goes_and_leaves_its_items(chief):
    item = make_item()
    aid = put_in_the_decision_aid(item)

    delete_page(chief, aid)

    assert not Page.objects.filter(pk=aid.pk).exists()
    assert Page.objects.filter(pk=item.pk).exists()


def test_main_text_is_kept_for_its_variant_and_the_variant_goes(chief):
    main = make_item(title="Lang")
    variant = make_item(title="Kurz", variant_of=main, variant="Kurz")

    assert "eine Fassung davon" in words_after(delete_page(chief, main))
    delete_page(chief, variant)
    delete_page(chief, main)

    assert not Page.objects.filter(pk__in=[main.pk, variant.pk]).exists()


def test_package_goes_and_leaves_its_items(chief):
    item = make_item()
    scenario = make_scenario(item)

    delete_page(chief, scenario)

    assert not Page.objects.filter(pk=scenario.pk).exists()
    assert Page.objects.filter(pk=item.pk).exists()
