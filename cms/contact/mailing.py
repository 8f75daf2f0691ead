# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A checked message comes in, a mail to the editors goes out; nothing is stored."""

import logging

from django.conf import settings
from django.core.cache import cache
from django.core.mail import EmailMessage
from django.http import HttpRequest
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext

from cms.contact.forms import MessageForm
from search.watching.visitors import network_of_visitor

MOST_MESSAGES = 5
SECONDS = 60 * 60

logger = logging.getLogger(__name__)


def deliver(request: HttpRequest, form: MessageForm, *, to: str) -> bool:
    """Send what the form says; what is in the way becomes an error of the form."""
    if not form.is_valid():
        return False
    if not is_from_here(request):
        form.add_error(
            None, gettext("Öffnen Sie das Formular bitte auf dieser Website.")
        )
    elif not may_write_again(request):
        form.add_error(
            None,
            gettext(
                "Von Ihrem Anschluss kamen gerade viele Nachrichten. Versuchen Sie "
                "es in einer Stunde wieder, oder schreiben Sie an %(address)s."
            )
            % {"address": to},
        )
    elif not send(form, to):
        form.add_error(
            None,
            gettext(
                "Ihre Nachricht ließ sich nicht verschicken. Schreiben Sie bitte "
                "selbst an %(address)s; Ihr Text steht noch im Formular."
            )
            % {"address": to},
        )
    return not form.errors


def is_from_here(request: HttpRequest) -> bool:
    """Whether our own page sent the form; browsers say so without any cookie."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") == "cross-site":
        return False
    own = {f"{request.scheme}://{request.get_host()}", *settings.CSRF_TRUSTED_ORIGINS}
    return request.headers.get("Origin", "null") in {*own, "null"}


def may_write_again(request: HttpRequest) -> bool:
    """Counts the message; the cache keeps a fingerprint of the network for an hour."""
    key = f"cms.contact.mailing.{fingerprint(network_of_visitor(request))}"
    written = cache.get(key, 0)
    if written < MOST_MESSAGES:
        cache.set(key, written + 1, SECONDS)
    return written < MOST_MESSAGES


def fingerprint(network: str) -> str:
    """The network beyond recognition."""
    return salted_hmac("cms.contact.mailing", network).hexdigest()


def send(form: MessageForm, to: str) -> bool:
    email = form.cleaned_data["email"]
    mail = EmailMessage(
        subject=f"Komm.A – {form.mail_subject}",
        body=body_of(form),
        to=[to],
        reply_to=[email] if email else None,
    )
    try:
        mail.send()
    except (OSError, ValueError) as error:
        # No more than the kind of error: the message is nobody's business.
        logger.error("A message could not be sent (%s).", type(error).__name__)
        return False
    return True


def body_of(form: MessageForm) -> str:
    head = "\n".join(f"{label}: {value}" for label, value in form.lines())
    end = "Gesendet über ein Formular der Website, die selbst nichts davon speichert."
    return f"{head}\n\n{form.cleaned_data['message']}\n\n-- \n{end}\n"
