# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A site with one of everything the handbook speaks of, and a person of each group."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.utils import timezone

from cms.management.loading.groups import (
    CHIEF_EDITORS,
    EDITORS,
    load_groups,
    load_toolbox_rights,
)
from cms.management.loading.moderation import load_moderation
from network.models import User
from search.models import FruitlessSearch, PendingChange, SearchTarget
from tests.factories.days import make_day
from tests.factories.decision_aid import make_decision_aid
from tests.factories.items import (
    make_fact,
    make_index,
    make_item,
    make_service,
    make_term,
)
from tests.factories.pages import (
    make_event_index,
    make_home,
    make_news,
    make_news_index,
)
from tests.factories.people import make_member, make_municipality, make_user
from tests.factories.press_kits import make_press_kit
from tests.factories.scenarios import make_scenario
from tests.factories.strategies import make_attack, make_strategy
from toolbox.models import Occasion


@pytest.fixture
def screens(db) -> dict[str, str]:
    """The addresses of the screens that chapters name."""
    load_groups()
    index = make_news_index(home := make_home())
    events = make_event_index(home)
    make_index()
    load_toolbox_rights()
    load_moderation()
    town = make_municipality()
    make_member(town)
    yesterday = timezone.localdate() - timedelta(days=1)
    service = make_service(check_again_on=yesterday)
    make_item(checked_until=yesterday)
    kit = make_press_kit(embargo_until=timezone.now() + timedelta(days=1))
    make_search_that_failed()
    moderated = hand_in(make_news(index), member(EDITORS))
    return {
        "start": "/admin/",
        "start_moderation": "/admin/",
        "news_index": f"/admin/pages/{index.pk}/",
        "news_add": f"/admin/pages/add/cms/newspage/{index.pk}/",
        "news_edit": f"/admin/pages/{make_news(index).pk}/edit/",
        "news_moderation": f"/admin/pages/{moderated.pk}/edit/",
        "event_index": f"/admin/pages/{events.pk}/",
        "event_add": f"/admin/pages/add/cms/eventpage/{events.pk}/",
        "images": "/admin/images/",
        "image_add": "/admin/images/add/",
        "services": "/admin/snippets/cms/supportservice/",
        "service_edit": f"/admin/snippets/cms/supportservice/edit/{service.pk}/",
        "items": "/admin/items/",
        "item_add": f"/admin/pages/add/toolbox/textitempage/{make_index().pk}/",
        "press_kits": "/admin/press_kits/",
        "press_kit_edit": f"/admin/pages/{kit.pk}/edit/",
        "redirects": "/admin/redirects/",
        "redirect_add": "/admin/redirects/add/",
        "promotions": "/admin/searchpicks/",
        "promotion_add": "/admin/searchpicks/add/",
        "municipalities": "/admin/snippets/network/municipality/",
        "municipality_edit": f"/admin/snippets/network/municipality/edit/{town.pk}/",
        "memberships": "/admin/snippets/network/membership/",
        "membership_add": "/admin/snippets/network/membership/add/",
        "reports_workflow": "/admin/reports/workflow/",
        "reports_services": "/admin/reports/anlaufstellen-pruefen/",
        "reports_links": "/admin/reports/kaputte-verweise/",
        "reports_facts": "/admin/reports/zahlen-pruefen/",
        "reports_fruitless": "/admin/reports/suchen-ohne-treffer/",
        "reports_search": "/admin/reports/zustand-der-suche/",
        "synonyms": "/admin/snippets/search/synonymgroup/",
        "synonym_add": "/admin/snippets/search/synonymgroup/add/",
        "reports_twins": "/admin/reports/veraltete-fassungen/",
        **toolbox_screens(),
    }


def toolbox_screens() -> dict[str, str]:
    """What the toolbox is made of and found by."""
    scenario, aid = make_scenario(make_item()), make_decision_aid()
    things = {
        "fact_edit": make_fact(check_again_on=timezone.localdate()),
        "strategy_edit": (strategy := make_strategy()),
        "attack_edit": make_attack(strategy),
        "occasion_edit": make_term(Occasion),
    }
    snippets = "/admin/snippets/toolbox"
    forms = {
        name: f"{snippets}/{thing._meta.model_name}/edit/{thing.pk}/"
        for name, thing in things.items()
    }
    make_day()
    return forms | {
        "scenarios": "/admin/scenarios/",
        "scenario_edit": f"/admin/pages/{scenario.pk}/edit/",
        "decision_aids": "/admin/decision_aids/",
        "decision_aid_edit": f"/admin/pages/{aid.pk}/edit/",
        "facts": f"{snippets}/fact/",
        "strategies": f"{snippets}/strategy/",
        "attacks": f"{snippets}/attack/",
        "days": f"{snippets}/commemorationday/",
        "day_add": f"{snippets}/commemorationday/add/",
        "occasions": f"{snippets}/occasion/",
        "limits": f"{snippets}/channellimits/",
        "limits_add": f"{snippets}/channellimits/add/",
        "reports_items": "/admin/reports/vorlagen-pruefen/",
        "reports_shelf_life": "/admin/reports/tatsachen-pruefen/",
    }


def make_search_that_failed() -> None:
    """For a visitor, and for the index."""
    day = timezone.localdate()
    FruitlessSearch.objects.create(
        key="1", wording="stadtfest", first_on=day, last_on=day
    )
    target = SearchTarget.objects.create(name="embedded:web1:1")
    PendingChange.objects.create(target=target, key="1", model="1", number="1")


def member(group: str) -> User:
    user = make_user()
    user.groups.add(Group.objects.get(name=group))
    return User.objects.get(pk=user.pk)


def hand_in(news, editor: User):
    news.save_revision(user=editor)
    news.get_workflow().start(news, editor)
    return news


@pytest.fixture
def chief(screens) -> User:
    return member(CHIEF_EDITORS)
