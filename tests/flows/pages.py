# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""One address for every type of page, by the name under which failures report it."""

from playwright.sync_api import Page

from .site import Site

ITEM = "antisemitische-schmiererei"

PUBLIC_PAGES = {
    "home": "/",
    "content": "/projekt/",
    "questions": "/projekt/faq/",
    "news": "/aktuelles/",
    "news item": "/aktuelles/toolbox-vorgestellt/",
    "municipalities": "/projekt/netzwerk/kommunen-im-netzwerk/",
    "municipality": "/verzeichnis/musterhausen/",
    "events": "/veranstaltungen/",
    "past events": "/veranstaltungen/?zeit=vergangen",
    "event": "/veranstaltungen/plattformkonferenz/",
    "event put off": "/veranstaltungen/fachtag-verschoben/",
    "support services": "/hilfe-finden/",
    "modules": "/projekt/module/",
    "module": "/projekt/module/modul-1-allianz/",
    "practices": "/projekt/gute-praxis/",
    "practice": "/projekt/gute-praxis/meldestelle-mit-telefonkette/",
    "recommendations": "/projekt/handlungsempfehlungen/",
    "recommendation": "/projekt/handlungsempfehlungen/eine-stelle-eine-kette/",
    "legal": "/impressum/",
    "sign language": "/gebaerdensprache/",
    "plain home": "/einfache-sprache/",
    "plain support services": "/einfache-sprache/hilfe-finden/",
    "plain legal": "/einfache-sprache/barrierefreiheit/",
    "english home": "/en/",
    "english support services": "/en/find-help/",
    "english content": "/en/project/",
    "contact": "/kontakt/",
    "glossary": "/projekt/glossar/",
    "press": "/projekt/presse/",
    "accessibility statement": "/barrierefreiheit/",
    "report a barrier": "/barriere-melden/?seite=/projekt/",
    "outline": "/inhalt/",
    "search": "/suche/",
    "search results": "/suche/?q=hass&kanal=presse",
    "search without results": "/suche/?q=qwertzuiop&kanal=presse",
    "english search": "/en/suche/?q=hass",
    "toolbox": "/toolbox/",
    "item": f"/toolbox/{ITEM}/",
    "press kit": "/toolbox/pressemappe-komma-startet/",
    "press kit of a town": "/pressemappen/musterhausen/allianz-gegen-hass/",
    "example of a press kit": "/toolbox/muster-pressemappe-schmiererei/",
    "try": f"/toolbox/{ITEM}/ausprobieren/",
    "sharepic": "/toolbox/sharepic-kein-platz-fuer-hass/",
    "try sharepic": "/sharepics/sharepic-mahnwache/ausprobieren/",
    "counter-speech": "/toolbox/gegenrede-wohnungsnot/",
    "packages": "/toolbox/pakete/",
    "package": "/toolbox/pakete/angriff/",
    "find a counter-speech": "/toolbox/gegenrede-finden/",
    "decision aid": "/toolbox/entscheidungshilfe/",
    "decision aid, what to do": "/toolbox/entscheidungshilfe/?frage=2&antwort=ja",
    "strategies": "/toolbox/strategien/",
    "strategy": "/toolbox/strategien/mitgefuehl/",
    "strategy advised against": "/toolbox/strategien/humor-und-ironie/",
    "attack": "/toolbox/strategien/angriff/abwertung-einer-gruppe/",
    "deadline": "/toolbox/antragsfrist/",
    "deadline found": ("/toolbox/antragsfrist/?person=ja&kenntnis=2026-01-03&land=HE"),
    "deadline refused": "/toolbox/antragsfrist/?person=ja&kenntnis=morgen&land=HE",
    "calendar": "/toolbox/kalender/",
    "day": "/toolbox/kalender/opfer-des-nationalsozialismus/",
    "day without items": "/toolbox/kalender/tag-der-migration/",
    "log-in": "/konto/login/",
    "password reset": "/konto/password/reset/",
}

TOWNS = ("musterhausen", "beispielstadt", "probeland")
MEMBER_PAGES = {
    "overview": "/kommunen/{town}/",
    "profile": "/kommunen/{town}/profil/",
    "design": "/kommunen/{town}/erscheinungsbild/",
    "sample letter": "/kommunen/{town}/probebrief/",
    "adaptations": "/kommunen/{town}/anpassungen/",
    "sharepics": "/kommunen/{town}/sharepics/",
    "adapting": "/kommunen/{town}/anpassungen/{adaptation}/",
    "history": "/kommunen/{town}/anpassungen/{adaptation}/verlauf/",
    "earlier state": "/kommunen/{town}/anpassungen/{adaptation}/verlauf/{revision}/",
    "deleting": "/kommunen/{town}/anpassungen/{adaptation}/loeschen/",
    "press kits": "/kommunen/{town}/pressemappen/",
    "new press kit": "/kommunen/{town}/pressemappen/neu/",
    "item of a member": "/toolbox/{item}/",
}


def own_address(page: Page, site: Site, town: str, name: str) -> str:
    """The address of a member's page; starts the town's adaptation if need be."""
    adaptation, revision = adaptation_of(site, town) or start(page, site, town)
    return MEMBER_PAGES[name].format(
        town=town, adaptation=adaptation, revision=revision, item=ITEM
    )


def adaptation_of(site: Site, town: str) -> tuple[int, int] | None:
    """The ids of a town's first adaptation of ITEM and of its latest revision."""
    found = site.ask(
        "SELECT a.id, a.latest_revision_id FROM toolbox_adaptation a"
        " JOIN network_municipality m ON m.id = a.municipality_id"
        " JOIN wagtailcore_page p ON p.id = a.item_id"
        " WHERE m.slug = ? AND p.slug = ? ORDER BY a.id LIMIT 1",
        town,
        ITEM,
    )
    return found[0] if found else None


def start(page: Page, site: Site, town: str) -> tuple[int, int]:
    """Begin the town's adaptation of the item, by the button on its page."""
    page.goto(f"/toolbox/{ITEM}/")
    page.get_by_role("button", name="anpassen").click()
    page.wait_for_url("**/anpassungen/*/")
    return adaptation_of(site, town)
