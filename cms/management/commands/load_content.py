# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Loads the starter content; repeatable, and without touching what people edited."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from cms.management.loading.collecting import Collected, collecting
from cms.management.loading.collections import load_collections
from cms.management.loading.counter_speech import load_counter_speech
from cms.management.loading.data import (
    load_channel_limits,
    load_facts,
    load_images,
    load_municipality,
    load_people,
    load_services,
    load_terms,
)
from cms.management.loading.days import load_days
from cms.management.loading.decision_aid import load_decision_aid
from cms.management.loading.files import ContentError, naming
from cms.management.loading.groups import load_groups, load_toolbox_rights
from cms.management.loading.items import load_items, load_relations
from cms.management.loading.moderation import load_moderation
from cms.management.loading.own_kits import load_own_kits
from cms.management.loading.own_replies import load_own_replies
from cms.management.loading.pages import load_pages, page_folders
from cms.management.loading.press_kits import load_press_kits
from cms.management.loading.references import references_noted_once
from cms.management.loading.scenarios import load_scenarios
from cms.management.loading.sharepics import load_sharepics
from cms.management.loading.site_settings import load_site_settings
from cms.management.loading.stored_files import load_documents, load_videos
from cms.management.loading.strategies import load_strategies, relate_nodes
from cms.management.loading.synonyms import load_synonyms, synonym_files
from cms.management.loading.twins import load_twins, twin_folders
from cms.models import LoadedPart
from search.indexing.noting import notes_paused
from toolbox.channels import table

Load = Callable[[], object]


class Command(BaseCommand):
    help = "Lädt die Startinhalte. Was in der Verwaltung geändert wurde, bleibt."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "folder",
            nargs="?",
            type=Path,
            default=settings.BASE_DIR / "content",
            metavar="DIR",
        )
        parser.add_argument(
            "--without-demo",
            action="store_true",
            help="Lässt die erfundenen Kommunen und ihre Konten weg.",
        )

    def handle(self, *args, folder: Path, without_demo: bool, **options) -> None:
        if not folder.is_dir():
            raise CommandError(f"Den Ordner {folder} gibt es nicht.")
        with (
            notes_paused(),
            collecting() as collected,
            transaction.atomic(),
            references_noted_once(),
        ):
            self.load_all(folder, without_demo, collected)
        self.rebuild_index()
        self.report(collected)

    def load_all(self, folder: Path, without_demo: bool, collected: Collected) -> None:
        load_groups()
        load_collections()
        load_moderation()
        for label, paths, load in self.parts(folder, without_demo):
            self.load(label, paths, load, collected)
        load_toolbox_rights()

    def parts(
        self, folder: Path, without_demo: bool
    ) -> list[tuple[str, list[Path], Load]]:
        """What is loaded, in an order in which every reference finds its target."""
        images, towns = folder / "images", folder / "municipalities"
        services = folder / "support_services.yaml"
        site, terms = folder / "site_settings.yaml", folder / "taxonomy.yaml"
        tree = page_folders(folder, without_demo)
        documents, videos = folder / "documents", folder / "videos"
        files: list[tuple[str, list[Path], Load]] = [
            ("Dokumente", [documents], lambda: load_documents(documents)),
            ("Videos", [videos], lambda: load_videos(videos)),
        ]
        twins = twin_folders(folder)
        in_languages = [("Sprachfassungen", twins, lambda: load_twins(folder))]
        words = synonym_files(folder / "search")
        synonyms = [("Synonyme", words, lambda: load_synonyms(words))]
        demo = [("Kommunen", [towns], lambda: load_towns(towns))]
        return [
            ("Bilder", [images], lambda: load_images(images)),
            *(part for part in files if part[1][0].is_dir()),
            ("Anlaufstellen", [services], lambda: load_services(services)),
            ("Begriffe", [terms], lambda: load_terms(terms)),
            ("Kanäle", [Path(table.__file__)], load_channel_limits),
            ("Seiten und Meldungen", tree, lambda: load_pages(folder, without_demo)),
            *(in_languages if twins else []),
            ("Website", [site], lambda: load_site_settings(site)),
            *toolbox_parts(folder),
            *(synonyms if words else []),
            *([] if without_demo else demo),
        ]

    def load(
        self, label: str, paths: list[Path], load: Load, collected: Collected
    ) -> None:
        """Run one part unless its files are as they were the last time.

        A part with mistakes is not remembered: the next load tries it again.
        """
        before = len(collected.mistakes)
        for path in paths:
            with naming(path):
                if not path.exists():
                    raise ContentError("Den Ordner oder die Datei gibt es nicht.")
        digest = digest_of(paths)
        if LoadedPart.objects.filter(name=label, digest=digest).exists():
            self.stdout.write(f"{label}: unverändert")
            return
        with naming(paths[0]):
            load()
        if found := len(collected.mistakes) - before:
            self.stdout.write(f"{label}: {found} Fehler")
        elif any(map(collected.concerns, paths)):
            self.stdout.write(f"{label}: ohne die Dateien mit Fehlern geladen")
        else:
            LoadedPart.objects.update_or_create(name=label, defaults={"digest": digest})
            self.stdout.write(f"{label}: geladen")

    def report(self, collected: Collected) -> None:
        """Every mistake with file and line; raises CommandError if there is one."""
        for mistake in collected.mistakes:
            self.stderr.write(str(mistake))
        if collected.mistakes:
            raise CommandError(closing_words(collected))

    def rebuild_index(self) -> None:
        """Once for all that was loaded; the content is there whatever comes of it."""
        if not settings.SEARCH_UPDATES:
            return
        try:
            call_command(
                "rebuild_index", verbosity=0, stdout=self.stdout, stderr=self.stderr
            )
        except CommandError as error:
            self.stderr.write(f"Die Inhalte sind geladen. {error}")


def closing_words(collected: Collected) -> str:
    count, files = len(collected.mistakes), len(collected.paths)
    places = "einer Datei" if files == 1 else f"{files} Dateien"
    return (
        f"{count} Fehler in {places}. Was diese Dateien neu brächten, wurde nicht "
        "übernommen; alles andere ist geladen."
    )


def toolbox_parts(folder: Path) -> list[tuple[str, list[Path], Load]]:
    """The items of every kind, each in its folder; then what goes with what."""
    items, sharepics = folder / "items", folder / "sharepics"
    facts = folder / "facts.yaml"
    stated = [("Tatsachen", [facts], lambda: load_facts(facts))]
    replies, kits = folder / "counter_speech", folder / "press_kits"
    parts: list[tuple[str, list[Path], Load]] = [
        ("Sharepics", [sharepics], lambda: load_sharepics(sharepics)),
        ("Gegenreden", [replies], lambda: load_counter_speech(replies)),
        ("Pressemappen", [kits], lambda: load_press_kits(kits)),
    ]
    aid = folder / "decision_aid.yaml"
    nodes = folder / "strategies.yaml"
    graph = ("Strategien", [nodes], lambda: load_strategies(nodes))
    edges = ("Vorlagen zu Strategien", [nodes, items], lambda: relate_nodes(nodes))
    present = [part for part in parts if part[1][0].is_dir()]
    folders = [items, *(part[1][0] for part in present)]
    scenarios = folder / "scenarios"
    packages = [("Pakete", [scenarios], lambda: load_scenarios(scenarios))]
    days = folder / "days.yaml"
    calendar = [("Gedenktage", [days, *folders], lambda: load_days(days))]
    return [
        *(stated if facts.exists() else []),
        *([graph] if nodes.exists() else []),
        ("Vorlagen", [items], lambda: load_items(items)),
        *present,
        ("Verwandtes", folders, lambda: load_relations(items)),
        *(
            [("Entscheidungshilfe", [aid], lambda: load_decision_aid(aid))]
            if aid.is_file()
            else []
        ),
        *(packages if scenarios.is_dir() else []),
        *(calendar if days.exists() else []),
        *([edges] if nodes.exists() else []),
    ]


def load_towns(folder: Path) -> None:
    for path in sorted(folder.glob("*.yaml")):
        if path.stem != "users":
            with naming(path):
                load_municipality(path)
    people = folder / "users.yaml"
    with naming(people):
        load_people(people)
    load_own_kits(folder)
    load_own_replies(folder)


def digest_of(paths: list[Path]) -> str:
    """The fingerprint of files, and of all files in folders."""
    digest = hashlib.sha256()
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file():
                digest.update(str(file.relative_to(path.parent)).encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()
