# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""A scratch folder comes in, Komm.A with its starter content in it goes out."""

from pathlib import Path

from bench.site import HOST, ROOT, Site

PATHS = {
    "home": "/",
    "news_list": "/aktuelles/",
    "news": "/aktuelles/toolbox-vorgestellt/",
    "events": "/veranstaltungen/",
    "practice": "/projekt/gute-praxis/meldestelle-mit-telefonkette/",
    "help": "/hilfe-finden/",
    "toolbox": "/toolbox/",
    "item": "/toolbox/allianz-gegruendet/",
}


def product_in(scratch: Path, settings: str = "bench.settings") -> Site:
    """Komm.A, its database and files in the scratch folder; nothing is made yet."""
    return Site(
        name="Komm.A",
        folder=ROOT,
        scratch=scratch,
        wsgi="cms.wsgi",
        variables={
            "DJANGO_SETTINGS_MODULE": settings,
            "SECRET_KEY": "only-for-the-benchmark-" + "x" * 40,
            "ALLOWED_HOSTS": HOST,
            "SITE_ADDRESS": f"http://{HOST}",
            "EMAIL_URL": "dummymail://",
            "DATABASE_URL": f"sqlite:///{scratch / 'db.sqlite3'}",
            "MEDIA_ROOT": str(scratch / "media"),
            "PRIVATE_ROOT": str(scratch / "private"),
            "STATIC_ROOT": str(scratch / "static"),
        },
    )


def prepare_product(product: Site) -> int:
    """Create everything a public server has; answers the number of its pages."""
    for name in ("media", "private", "static"):
        (product.scratch / name).mkdir(parents=True)
    product.manage("migrate", "--verbosity", "0")
    product.manage("collectstatic", "--noinput", "--verbosity", "0")
    product.manage("load_content")
    pages: int = product.inside("inventory")
    return pages
