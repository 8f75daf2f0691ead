# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""The tags of a counter-speech's page: its answers, and which services are old."""

from django import template

from toolbox.aging.texts import aging_of_services
from toolbox.answering.answers import show_reply
from toolbox.answering.own_answers import show_reply_for

register = template.Library()
register.simple_tag(show_reply, name="item_reply")
register.simple_tag(show_reply_for, name="shown_reply")
register.simple_tag(aging_of_services)
