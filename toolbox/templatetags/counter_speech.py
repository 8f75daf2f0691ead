# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The tag of a counter-speech's page: its answers, ready to copy."""

from django import template

from toolbox.showing_answers import show_reply

register = template.Library()
register.simple_tag(show_reply, name="shown_reply")
