# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The main job without a browser: an item, a town and answers in, a file out."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from network.models import Municipality
from toolbox.composing import compose
from toolbox.documents.dressing import on_paper
from toolbox.documents.forms import PAPERS
from toolbox.models import TextItemPage
from toolbox.placeholders.formatting import InvalidAnswer, format_answer
from toolbox.placeholders.parsing import problems
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import FORMATS, render
from toolbox.views.files import UNFIT


class Command(BaseCommand):
    help = "Schreibt eine Vorlage im Erscheinungsbild einer Kommune in eine Datei."

    def add_arguments(self, parser) -> None:
        parser.add_argument("item", metavar="SLUG")
        parser.add_argument("--municipality", required=True, metavar="SLUG")
        parser.add_argument("--format", required=True, metavar="FORMAT")
        parser.add_argument(
            "--preset",
            choices=PAPERS,
            default=PAPERS[0],
            help="Papier eines Plakats, nur für PDF.",
        )
        parser.add_argument("--values", type=Path, metavar="FILE.json")
        parser.add_argument("--out", type=Path, required=True, metavar="PATH")

    def handle(self, *args, **options) -> None:
        if options["format"] not in FORMATS:
            known = ", ".join(FORMATS)
            raise CommandError(
                f"Das Format „{options['format']}“ gibt es nicht. Es gibt: {known}."
            )
        item = find(TextItemPage.objects.live(), options["item"], "Vorlage")
        towns = Municipality.objects.select_related("federal_state")
        municipality = find(towns, options["municipality"], "Kommune")
        answers = read_answers(options["values"]) if options["values"] else {}
        try:
            document = on_paper(
                compose(item=item, municipality=municipality, answers=answers),
                options["preset"],
            )
            options["out"].write_bytes(render(document, options["format"]))
        except UNFIT as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(
                f"{options['out']} lässt sich nicht schreiben."
            ) from error
        state = "ENTWURF mit offenen Angaben" if document.is_draft else "fertig"
        self.stdout.write(f"{options['out']}: {state}")


def find(rows, slug: str, label: str):
    row = rows.filter(slug=slug).first()
    if row is None:
        known = ", ".join(sorted(rows.values_list("slug", flat=True))[:20])
        raise CommandError(f"{label} „{slug}“ gibt es nicht. Es gibt: {known}.")
    return row


def read_answers(path: Path) -> dict[str, str]:
    """The answers of a JSON object; each checked as the form would check it."""
    try:
        answers = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise CommandError(f"{path} ist keine lesbare JSON-Datei.") from error
    if not isinstance(answers, dict):
        raise CommandError(f"{path} muss ein Objekt aus Platzhaltern und Werten sein.")
    return {key: check_answer(key, str(raw)) for key, raw in answers.items()}


def check_answer(key: str, raw: str) -> str:
    found = problems(f"{{{key}}}")
    if found:
        raise CommandError(found[0])
    try:
        format_answer(REGISTRY[key], raw)
    except InvalidAnswer as error:
        raise CommandError(f"{key}: {error}") from error
    return raw
