# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""All addresses of the site; Wagtail's pages answer what nothing else does."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.decorators.http import conditional_page
from django.views.generic import RedirectView
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail import views as wagtail_views
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms.api.site import api
from cms.contact.receiving import report_barrier, send_message
from cms.frame.outline import show_outline
from cms.languages.prefixes import by_language
from cms.machine_readable.calendars import show_event, show_upcoming
from cms.machine_readable.feeds import EventFeed, NewsFeed
from cms.machine_readable.sitemaps import show_sitemap
from cms.machine_readable.well_known import show_robots, show_security_contact
from cms.serving.pages import serve_page
from network.views.directory import show_municipality

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("dokumente/", include(wagtaildocs_urls)),
    path("konto/", include("allauth.urls")),
    path("api/v1/", api.urls),
    path("kommunen/", include("network.urls")),
    path("verzeichnis/<slug:slug>/", show_municipality, name="municipality"),
    path("", include("toolbox.urls")),
    path("feeds/aktuelles.atom", conditional_page(NewsFeed()), name="news_feed"),
    path(
        "feeds/veranstaltungen.atom", conditional_page(EventFeed()), name="event_feed"
    ),
    path("kalender/veranstaltungen.ics", show_upcoming, name="calendar"),
    re_path(
        # A number with more digits is beyond what the database can look for.
        r"^kalender/(?P<pk>[0-9]{1,9})\.ics$",
        show_event,
        name="event_calendar",
    ),
    path("sitemap.xml", show_sitemap),
    path("robots.txt", show_robots),
    path(".well-known/security.txt", show_security_contact),
]
if getattr(settings, "SERVE_MEDIA", False):
    urlpatterns += [
        re_path(
            # No file name is longer; the system would refuse to look for it.
            r"^media/(?P<path>(?:images|videos)/[\w.-]{1,255})$",
            serve,
            {"document_root": settings.MEDIA_ROOT},
        )
    ]
urlpatterns += [
    # Wagtail's own log-in for private pages knows neither limits nor our looks.
    path(
        "_util/login/",
        RedirectView.as_view(pattern_name="account_login", query_string=True),
        name="wagtailcore_login",
    ),
    path(
        "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
        wagtail_views.authenticate_with_password,
        name="wagtailcore_authenticate_with_password",
    ),
    by_language(
        path("barriere-melden/", report_barrier, name="report_barrier"),
        path("nachricht/<int:pk>/", send_message, name="send_message"),
        path("inhalt/", show_outline, name="outline"),
        path("suche/", include("search.urls")),
        re_path(wagtail_urls.serve_pattern, serve_page, name="wagtail_serve"),
    ),
]
