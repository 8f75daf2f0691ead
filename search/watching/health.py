# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The indexes and what awaits them come in, German sentences on their state go out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.formats import date_format

from search import configured
from search.engines.port import Engine, EngineUnavailable, IndexMissing
from search.indexing.targets import CLUSTER, EMBEDDED, engines
from search.indexing.tasks import apply_later
from search.models import PendingChange, SearchTarget
from search.watching import outage

#: A change that failed and still waits after this time is news.
WORRYING = timedelta(minutes=10)
COMMAND = "manage.py rebuild_index"
AWAY = "Der Index antwortet nicht."
MISSING = "Der Index fehlt oder ist von einer anderen Version."
REASONS = {EngineUnavailable.__name__: AWAY, IndexMissing.__name__: MISSING}
HEADINGS = {
    EMBEDDED: "Eingebetteter Index",
    CLUSTER: "Cluster (Elasticsearch oder OpenSearch)",
}


@dataclass(frozen=True, kw_only=True)
class IndexState:
    """`documents` is None where this machine cannot count them; `problem` says why."""

    name: str
    label: str
    documents: int | None = None
    problem: str = ""
    command: str = ""
    target: SearchTarget | None = None
    waiting: int = 0
    failing: int = 0


def reason_of(error: str) -> str:
    """The kind of an error, as the outbox keeps it, in a sentence for people."""
    if not error:
        return ""
    return REASONS.get(error, f"Das Dokument ließ sich nicht eintragen ({error}).")


def index_states() -> list[IndexState]:
    """The index of this machine, the cluster, and those of other machines."""
    waiting = Count("changes")
    failing = Count("changes", filter=Q(changes__attempts__gt=0))
    rows = SearchTarget.objects.annotate(waiting=waiting, failing=failing)
    targets = {target.name: target for target in rows}
    here = engines()
    if not any(name.startswith(EMBEDDED) for name in here):
        here = {EMBEDDED: configured.embedded(), **here}
    states = [state_of(name, engine, targets) for name, engine in here.items()]
    elsewhere = [name for name in targets if name not in here]
    return [*states, *(state_elsewhere(targets[name]) for name in elsewhere)]


def state_of(name: str, engine: Engine, targets: dict[str, SearchTarget]) -> IndexState:
    documents, problem = counted(name, engine)
    is_missing = problem == MISSING
    return IndexState(
        name=name,
        label=label_of(name),
        documents=documents,
        problem=problem,
        command=command_for(name) if is_missing or name not in targets else "",
        **numbers_of(targets.get(name)),
    )


def state_elsewhere(target: SearchTarget) -> IndexState:
    return IndexState(
        name=target.name, label=label_of(target.name), **numbers_of(target)
    )


def numbers_of(target: SearchTarget | None) -> dict:
    if target is None:
        return {}
    return {
        "target": target,
        "waiting": target.waiting,
        "failing": target.failing,
    }


def counted(name: str, engine: Engine) -> tuple[int | None, str]:
    """How many documents; a server known to be away is not asked again."""
    if name == CLUSTER and outage.current():
        return None, AWAY
    try:
        return engine.count(), ""
    except EngineUnavailable:
        return None, AWAY
    except IndexMissing:
        return None, MISSING


def label_of(name: str) -> str:
    kind, _, machine = name.partition(":")
    heading = HEADINGS.get(kind, kind)
    return f"{heading} auf {machine.rpartition(':')[0]}" if machine else heading


def command_for(name: str) -> str:
    return f"{COMMAND} --engine {name.partition(':')[0]}"


def worries() -> list[str]:
    """What those who run the site should know now; nothing if all is well.

    No server is asked: it stands on a start page that has to be fast.
    """
    return list(found_worries()) if settings.SEARCH_UPDATES else []


def found_worries() -> Iterator[str]:
    if away := outage.current():
        since = spoken(away.since)
        yield f"Seit {since} hilft der eingebettete Index aus. {away.reason}"
    if counted(EMBEDDED, configured.embedded())[1] == MISSING:
        yield (
            "Der eingebettete Suchindex fehlt oder ist von einer anderen Version. Wer "
            f"die Website betreibt, baut ihn mit diesem Befehl auf: {COMMAND}"
        )
    if stuck := stuck_changes().count():
        things = "Eine Änderung steht" if stuck == 1 else f"{stuck} Änderungen stehen"
        yield f"{things} seit mehr als 10 Minuten nicht in der Suche."


def stuck_changes():
    since = timezone.now() - WORRYING
    return PendingChange.objects.filter(attempts__gt=0, noted_at__lt=since)


def spoken(moment: datetime) -> str:
    return date_format(timezone.localtime(moment), "j. F, H:i") + " Uhr"


def try_again() -> None:
    """Forget all pauses, and carry what waits into the indexes."""
    PendingChange.objects.exclude(try_after=None).update(try_after=None)
    SearchTarget.objects.exclude(paused_until=None).update(paused_until=None)
    apply_later()
