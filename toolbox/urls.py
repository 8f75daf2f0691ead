# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Addresses of the toolbox; the items themselves are pages of Wagtail."""

from django.urls import path, re_path
from django.views.decorators.http import conditional_page

from toolbox.feeds import ItemFeed, PressKitFeed
from toolbox.views import (
    adaptations,
    comments,
    days,
    deadlines,
    editing,
    history,
    items,
    kit_answers,
    kit_editing,
    own_kits,
    package_drafts,
    package_files,
    packages,
    press_kits,
    public_kits,
    sharepic_editing,
    sharepic_files,
    sharepic_trial,
    sharepics,
    strategies,
    taking,
    taking_back,
    trial_letters,
)

app_name = "toolbox"

OWN = "kommunen/<slug:municipality>/anpassungen/"
PUBLIC = "pressemappen/<slug:municipality>/<slug:slug>/"
SHAREPICS = "kommunen/<slug:municipality>/sharepics/"
KITS = "kommunen/<slug:municipality>/pressemappen/"
PACKAGES = "kommunen/<slug:municipality>/pakete/<slug:scenario>/"
TRIAL = "kommunen/<slug:municipality>/probebrief/"

urlpatterns = [
    path("feeds/vorlagen.atom", conditional_page(ItemFeed()), name="feed"),
    path("feeds/pressemappen.atom", conditional_page(PressKitFeed()), name="kit_feed"),
    path("toolbox/gegenrede-finden/", comments.find_reply, name="find_reply"),
    path("toolbox/antragsfrist/", deadlines.show_deadline, name="deadline"),
    path(
        "toolbox/antragsfrist/termin.ics",
        deadlines.download_deadline,
        name="deadline_file",
    ),
    path("toolbox/kalender/", days.show_calendar, name="calendar"),
    path(
        "toolbox/kalender/gedenktage.ics", days.download_calendar, name="calendar_file"
    ),
    path("toolbox/kalender/<slug:slug>/", days.show_day, name="day"),
    path("toolbox/strategien/", strategies.list_strategies, name="strategies"),
    path(
        "toolbox/strategien/angriff/<slug:slug>/",
        strategies.show_attack,
        name="attack",
    ),
    path("toolbox/strategien/<slug:slug>/", strategies.show_strategy, name="strategy"),
    path("toolbox/<slug:slug>/ausprobieren/", items.try_item, name="try"),
    path(
        "toolbox/<slug:slug>/ausprobieren/<slug:format_key>/",
        items.download_trial,
        name="try_download",
    ),
    path(
        "toolbox/<slug:slug>/bild/<slug:stamp>/<slug:preset>.<slug:format_key>",
        sharepic_files.sample_picture,
        name="sample_picture",
    ),
    re_path(
        r"^pressemappen/(?P<pk>[0-9]{1,9})/herunterladen/$",
        press_kits.download_kit,
        name="kit_archive",
    ),
    re_path(
        # A number with more digits is beyond what the database can look for.
        r"^pressemappen/(?P<pk>[0-9]{1,9})/texte/(?P<name>[\w-]+)/(?P<format_key>\w+)/$",
        press_kits.download_text,
        name="kit_text",
    ),
    re_path(
        r"^pressemappen/(?P<pk>[0-9]{1,9})/sharepics/(?P<name>[\w-]+)"
        r"/(?P<preset>\w+)\.(?P<format_key>\w+)$",
        press_kits.download_sharepic,
        name="kit_sharepic",
    ),
    path(TRIAL, trial_letters.show_trial_letter, name="trial_letter"),
    path(
        f"{TRIAL}<slug:format_key>/",
        trial_letters.download_trial_letter,
        name="trial_letter_file",
    ),
    path(
        f"{TRIAL}<slug:format_key>/seite.png",
        trial_letters.draw_trial_letter,
        name="trial_letter_picture",
    ),
    path(
        "sharepics/<slug:slug>/ausprobieren/",
        sharepic_trial.try_sharepic,
        name="try_sharepic",
    ),
    path(
        "sharepics/<slug:slug>/ausprobieren/<slug:format_key>/",
        sharepic_trial.download_sharepic,
        name="try_sharepic_download",
    ),
    path(SHAREPICS, sharepics.list_sharepics, name="sharepics"),
    path(f"{SHAREPICS}neu/<slug:item>/", sharepics.start, name="start_sharepic"),
    path(f"{SHAREPICS}<int:pk>/", sharepic_editing.edit, name="sharepic"),
    path(
        f"{SHAREPICS}<int:pk>/vorschau/",
        sharepic_editing.preview,
        name="sharepic_preview",
    ),
    path(
        f"{SHAREPICS}<int:pk>/speichern/",
        sharepic_editing.autosave,
        name="sharepic_autosave",
    ),
    path(f"{SHAREPICS}<int:pk>/foto/", sharepic_editing.photo, name="sharepic_photo"),
    path(
        f"{SHAREPICS}<int:pk>/klein/<slug:preset>/",
        sharepics.thumbnail,
        name="sharepic_thumbnail",
    ),
    path(
        f"{SHAREPICS}<int:pk>/datei/<slug:preset>/<slug:format_key>/",
        sharepics.download,
        name="sharepic_download",
    ),
    path(f"{SHAREPICS}<int:pk>/loeschen/", sharepics.delete, name="delete_sharepic"),
    path(
        f"{SHAREPICS}<int:pk>/verlauf/",
        sharepics.list_revisions,
        name="sharepic_history",
    ),
    path(
        f"{SHAREPICS}<int:pk>/verlauf/<int:revision>/wiederherstellen/",
        sharepics.restore,
        name="restore_sharepic",
    ),
    path(OWN, adaptations.list_adaptations, name="adaptations"),
    path(f"{OWN}neu/<slug:item>/", adaptations.start, name="start"),
    path(f"{OWN}<int:pk>/", editing.edit, name="adaptation"),
    path(f"{OWN}<int:pk>/vorschau/", editing.preview, name="preview"),
    path(f"{OWN}<int:pk>/speichern/", editing.autosave, name="autosave"),
    path(
        f"{OWN}<int:pk>/datei/<slug:format_key>/",
        adaptations.download,
        name="download",
    ),
    path(f"{OWN}<int:pk>/loeschen/", adaptations.delete, name="delete"),
    path(f"{OWN}<int:pk>/verlauf/", history.list_revisions, name="history"),
    path(
        f"{OWN}<int:pk>/verlauf/<int:revision>/",
        history.show_revision,
        name="revision",
    ),
    path(
        f"{OWN}<int:pk>/verlauf/<int:revision>/wiederherstellen/",
        history.restore,
        name="restore",
    ),
    path(PACKAGES, packages.choose, name="choose_package"),
    path(f"{PACKAGES}uebernehmen/", taking.take, name="take_package"),
    path(f"{PACKAGES}entwuerfe/", package_drafts.show_drafts, name="package_drafts"),
    path(
        f"{PACKAGES}entwuerfe/alle.zip",
        package_files.download,
        name="package_archive",
    ),
    path(f"{PACKAGES}entwuerfe/loeschen/", taking_back.undo, name="take_back"),
    path(KITS, own_kits.list_kits, name="own_kits"),
    path(f"{KITS}neu/", own_kits.start, name="start_kit"),
    path(f"{KITS}<int:pk>/", kit_editing.edit, name="own_kit"),
    path(f"{KITS}<int:pk>/angaben/", kit_answers.answer, name="answer_kit"),
    path(f"{KITS}<int:pk>/loeschen/", own_kits.delete, name="delete_kit"),
    path(
        f"{KITS}<int:pk>/bild/<int:picture>/<slug:size>/",
        own_kits.picture,
        name="own_kit_picture",
    ),
    path(f"{KITS}<int:pk>/vorschau/", public_kits.preview, name="preview_kit"),
    path(
        f"{KITS}<int:pk>/vorschau/text/<slug:name>/<slug:format_key>/",
        public_kits.preview_text,
        name="preview_kit_text",
    ),
    path(PUBLIC, public_kits.show, name="public_kit"),
    path(
        f"{PUBLIC}text/<slug:name>/<slug:format_key>/",
        public_kits.text,
        name="public_kit_text",
    ),
    path(
        f"{PUBLIC}bild/<int:picture>/<slug:size>/",
        public_kits.picture,
        name="public_kit_picture",
    ),
    path(
        f"{PUBLIC}sharepic/<int:sharepic>/<slug:preset>/<slug:format_key>/",
        public_kits.sharepic,
        name="public_kit_sharepic",
    ),
    path(f"{PUBLIC}zip/", public_kits.archive, name="public_kit_archive"),
    path(
        f"{KITS}<int:pk>/vorschau/zip/",
        public_kits.preview_archive,
        name="preview_kit_archive",
    ),
]
