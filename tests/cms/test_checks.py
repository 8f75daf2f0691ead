# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A setting that nobody meant is named before the site starts."""

from cms.checks import check_task_backend


def test_known_task_backends_pass(settings):
    for name in settings.TASK_BACKENDS:
        settings.TASK_BACKEND = name

        assert check_task_backend() == []


def test_misspelt_task_backend_is_an_error_with_the_way_out(settings):
    settings.TASK_BACKEND = "databse"

    (error,) = check_task_backend()

    assert "„databse“" in error.msg
    assert "„immediate“ oder „database“" in error.hint
