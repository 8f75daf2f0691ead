# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""What a visitor types comes in, a message that can be sent goes out."""

from django import forms
from django.core.signing import BadSignature, TimestampSigner
from django.db.models import TextChoices
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext, gettext_lazy

LONGEST_MESSAGE = 5000
LONGEST_PATH = 500
FEWEST_SECONDS = 2  # no person reads and fills a form in this time
MOST_SECONDS = 12 * 60 * 60
SIGNER = TimestampSigner(salt="cms.contact.forms")


def fresh_token() -> str:
    """When the form was handed out, signed; it names nobody and sets no cookie."""
    return SIGNER.sign("")


def local_path(text: str) -> str:
    """The address of a page of this site; empty for everything else."""
    is_local = (
        text.startswith("/")
        and len(text) <= LONGEST_PATH
        and text.isprintable()
        and url_has_allowed_host_and_scheme(text, allowed_hosts=None)
    )
    return text if is_local else ""


class MessageForm(forms.Form):
    """E-mail and message, with two traps that only programs fall into."""

    mail_subject = ""

    email = forms.EmailField(
        label=gettext_lazy("E-Mail"),
        help_text=gettext_lazy("Dorthin antworten wir Ihnen."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    message = forms.CharField(
        label=gettext_lazy("Nachricht"),
        max_length=LONGEST_MESSAGE,
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    homepage = forms.CharField(
        label=gettext_lazy("Bitte leer lassen"),
        required=False,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )
    token = forms.CharField(
        required=False, widget=forms.HiddenInput, initial=fresh_token
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        # A browser would cut off what is pasted, without a word.
        self.fields["message"].widget.attrs.pop("maxlength", None)

    def clean(self) -> None:
        if self.cleaned_data.get("homepage"):
            self.renew("homepage", "")
            self.add_error(
                None,
                gettext(
                    "Ein verstecktes Feld war ausgefüllt; wir haben es geleert. "
                    "Schicken Sie Ihre Nachricht bitte noch einmal ab."
                ),
            )
        self.check_age(self.cleaned_data.get("token", ""))

    def check_age(self, token: str) -> None:
        try:
            SIGNER.unsign(token, max_age=MOST_SECONDS)
        except BadSignature:
            self.renew("token", fresh_token())
            self.add_error(
                None,
                gettext(
                    "Das Formular war zu lange geöffnet. Ihr Text ist noch da: "
                    "Schicken Sie ihn bitte noch einmal ab."
                ),
            )
            return
        try:
            SIGNER.unsign(token, max_age=FEWEST_SECONDS)
        except BadSignature:
            return
        self.add_error(
            None,
            gettext(
                "Das ging sehr schnell. Warten Sie bitte einen Augenblick, und "
                "schicken Sie Ihre Nachricht noch einmal ab."
            ),
        )

    def renew(self, name: str, value: str) -> None:
        """What the form shows in a field when it comes back."""
        self.data = self.data.copy()
        self.data[self.add_prefix(name)] = value

    def lines(self) -> list[tuple[str, str]]:
        """What stands above the message in the mail, in German for the editors."""
        return [("E-Mail", self.cleaned_data["email"] or "nicht angegeben")]


class ContactForm(MessageForm):
    class Subject(TextChoices):
        QUESTION = "frage", gettext_lazy("Frage zum Projekt")
        TOOLBOX = "toolbox", gettext_lazy("Vorlage der Toolbox")
        OFFICE = "anlaufstelle", gettext_lazy("Hinweis zu einer Anlaufstelle")
        JOINING = "mitmachen", gettext_lazy("Als Kommune mitmachen")
        PRESS = "presse", gettext_lazy("Anfrage der Presse")
        OTHER = "anderes", gettext_lazy("Etwas anderes")

    # What stands in the subject of the mail; the editors read German.
    MAIL_SUBJECTS = {
        Subject.QUESTION: "Frage zum Projekt",
        Subject.TOOLBOX: "Vorlage der Toolbox",
        Subject.OFFICE: "Hinweis zu einer Anlaufstelle",
        Subject.JOINING: "Als Kommune mitmachen",
        Subject.PRESS: "Anfrage der Presse",
        Subject.OTHER: "Etwas anderes",
    }

    subject = forms.ChoiceField(
        label=gettext_lazy("Worum geht es?"),
        choices=[("", gettext_lazy("Bitte auswählen")), *Subject.choices],
    )
    name = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )

    field_order = ["subject", "name", "email", "message"]

    @property
    def mail_subject(self) -> str:
        return f"Kontaktformular: {self.MAIL_SUBJECTS[self.cleaned_data['subject']]}"

    def lines(self) -> list[tuple[str, str]]:
        name = self.cleaned_data["name"] or "nicht angegeben"
        return [("Name", name), *super().lines()]


class BarrierForm(MessageForm):
    """What somebody could not use, and where."""

    mail_subject = "Barriere gemeldet"

    page = forms.CharField(
        label=gettext_lazy("Auf welcher Seite?"),
        max_length=LONGEST_PATH,
        required=False,
        help_text=gettext_lazy("Die Adresse oder der Titel der Seite."),
    )

    field_order = ["page", "message", "email"]

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["message"].label = gettext_lazy("Was hat nicht funktioniert?")
        self.fields["message"].help_text = gettext_lazy(
            "Hilfreich ist auch, womit Sie arbeiten, zum Beispiel mit einem "
            "Screenreader."
        )
        self.fields["email"].required = False
        self.fields["email"].help_text = gettext_lazy(
            "Nur mit einer Adresse können wir Ihnen antworten."
        )

    def lines(self) -> list[tuple[str, str]]:
        page = self.cleaned_data["page"] or "nicht angegeben"
        return [("Seite", page), *super().lines()]
