# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The main job without a browser: an item, a town and answers in, a file out."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from network.models import Municipality
from toolbox.composing.texts import compose
from toolbox.documents.dressing import on_paper
from toolbox.documents.forms import PAPERS
from toolbox.models import CounterSpeechPage, SharepicPage, TextItemPage
from toolbox.picturing.files import FILES, finished_file
from toolbox.picturing.packets import trial_packet
from toolbox.placeholders.formatting import InvalidAnswer, format_answer
from toolbox.placeholders.parsing import problems
from toolbox.placeholders.registry import REGISTRY
from toolbox.rendering.formats import FORMATS, render
from toolbox.sharepics.presets import PRESETS
from toolbox.views.files import UNFIT
from toolbox.views.sharepic_previews import FIRST_PRESET


class Command(BaseCommand):
    help = "Schreibt eine Vorlage im Erscheinungsbild einer Kommune in eine Datei."

    def add_arguments(self, parser) -> None:
        parser.add_argument("item", metavar="SLUG")
        parser.add_argument("--municipality", required=True, metavar="SLUG")
        parser.add_argument("--format", required=True, metavar="FORMAT")
        parser.add_argument(
            "--preset",
            choices=tuple(dict.fromkeys((*PAPERS, *PRESETS))),
            help="Papier eines Plakats oder Größe eines Sharepics.",
        )
        parser.add_argument("--values", type=Path, metavar="FILE.json")
        parser.add_argument("--out", type=Path, required=True, metavar="PATH")

    def handle(self, *args, **options) -> None:
        sharepic = live(SharepicPage, options["item"])
        known = FORMATS if sharepic is None else FILES
        if options["format"] not in known:
            raise CommandError(
                f"Das Format „{options['format']}“ gibt es nicht. "
                f"Es gibt: {', '.join(known)}."
            )
        item = sharepic or live(CounterSpeechPage, options["item"])
        item = item or find(TextItemPage.objects.live(), options["item"], "Vorlage")
        towns = Municipality.objects.select_related("federal_state")
        municipality = find(towns, options["municipality"], "Kommune")
        answers = read_answers(options["values"]) if options["values"] else {}
        try:
            make = text_file if sharepic is None else sharepic_file
            content, state = make(item, municipality, answers, options)
            options["out"].write_bytes(content)
        except UNFIT as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(
                f"{options['out']} lässt sich nicht schreiben."
            ) from error
        self.stdout.write(f"{options['out']}: {state}")


def text_file(item, municipality, answers, options) -> tuple[bytes, str]:
    """The file, and whether it is finished."""
    document = on_paper(
        compose(item=item, municipality=municipality, answers=answers),
        options["preset"] if options["preset"] in PAPERS else PAPERS[0],
    )
    state = "ENTWURF mit offenen Angaben" if document.is_draft else "fertig"
    return render(document, options["format"]), state


def sharepic_file(item, municipality, answers, options) -> tuple[bytes, str]:
    """One size, or all of them as `zip`; an unfinished sharepic is refused."""
    packet = trial_packet(item, municipality, answers)
    preset = options["preset"] or FIRST_PRESET
    return finished_file(packet, preset, options["format"]), "fertig"


def live(model, slug: str):
    return model.objects.live().filter(slug=slug).first()


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
