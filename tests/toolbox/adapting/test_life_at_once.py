# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Two colleagues save one adaptation at the same moment.

Alone in its file: real transactions empty the database in the end, so this one has to
come last, and tests are shared between the cores by file.
"""

from threading import Barrier, Thread

import pytest
from django.db import connection

from network.models import User
from tests.factories.items import make_adaptation, make_item
from tests.factories.people import make_member, make_municipality
from toolbox.adapting.life import SavedMeanwhile, save_adaptation
from toolbox.models import Adaptation


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_two_saves_at_once_one_wins_and_the_other_is_told():
    town = make_municipality()
    kim, bo = make_member(town), make_member(town)
    adaptation = make_adaptation(make_item(), town, kim)
    start, outcomes = Barrier(2), []

    def attempt(user: User) -> None:
        start.wait()
        try:
            save_adaptation(
                adaptation=adaptation,
                user=user,
                title=f"von {user.pk}",
                edition=adaptation.edition,
                answers={},
                edits={},
            )
            outcomes.append("saved")
        except SavedMeanwhile:
            outcomes.append("told")
        finally:
            connection.close()

    threads = [Thread(target=attempt, args=[user]) for user in (kim, bo)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert sorted(outcomes) == ["saved", "told"]
    assert Adaptation.objects.get().edition == 2
