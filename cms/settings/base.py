# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2
"""Settings shared by all places: safe by default, read from the environment."""

import os
from pathlib import Path

import environ

from cms.languages.spoken import CHOICES
from cms.serving.policies import SITE_POLICY

BASE_DIR = Path(__file__).resolve().parents[2]
DATA_DIR = BASE_DIR / "var"

environ.Env.read_env(BASE_DIR / ".env")
env = environ.Env()
# An empty variable is one that nobody set, and not a folder or database of no name.
env.ENVIRON = {name: text for name, text in os.environ.items() if text}

DEBUG = False
SECRET_KEY = env.str("SECRET_KEY", default="")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[])
SITE_ADDRESS = env.str("SITE_ADDRESS", default="http://127.0.0.1:8000")
WAGTAILADMIN_BASE_URL = SITE_ADDRESS
CSRF_TRUSTED_ORIGINS = [SITE_ADDRESS]

INSTALLED_APPS = [
    "toolbox",
    "network",
    "cms.proofreading",
    "cms.desk",
    "cms.handbook",
    "cms",
    "search",
    "wagtail.contrib.redirects",
    "wagtail.contrib.search_promotions",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "allauth",
    "allauth.account",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "cms.serving.middleware.speak_language_of_address",
    "cms.serving.middleware.ContentSecurityMiddleware",
    "cms.serving.middleware.permissions_policy",
    "cms.serving.middleware.refuse_null_bytes",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cms.media.refusals.show_refusal",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "cms.frame.context_processors.site_frame",
                "network.context_processors.own_area",
            ],
        },
    },
]

# Data

SQLITE_OPTIONS = {
    # A writer takes its lock at once instead of failing half-way through a transaction.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL;"
        "PRAGMA synchronous=NORMAL;"
        "PRAGMA mmap_size=134217728;"
        "PRAGMA cache_size=-20000;"
        "PRAGMA temp_store=MEMORY;"
        "PRAGMA journal_size_limit=27103364;"
    ),
}
DATABASES = {
    "default": env.db("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'db.sqlite3'}")
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS
    DATABASES["default"]["CONN_MAX_AGE"] = None
else:
    DATABASES["default"]["OPTIONS"] = {"pool": {"min_size": 1, "max_size": 4}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": DATA_DIR / "cache",
    },
    # Wagtail looks here before it asks the database for the size of a picture.
    # It writes on every look, so this cache must not be on disk.
    "renditions": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "renditions",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    },
}
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
STATIC_URL = "/static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=BASE_DIR / "staticfiles"))
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(env.str("MEDIA_ROOT", default=BASE_DIR / "media"))
# Logos and letterheads: served by no web server, read by our own views only.
PRIVATE_ROOT = Path(env.str("PRIVATE_ROOT", default=DATA_DIR / "private"))
RENDERED_MAX_BYTES = env.int("RENDERED_MAX_MB", default=200) * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

# Work that nobody should wait for: at once, or by `manage.py db_worker`

TASK_BACKENDS = {
    "immediate": "django_tasks.backends.immediate.ImmediateBackend",
    "database": "django_tasks_db.DatabaseBackend",
}
TASK_BACKEND = env.str("TASK_BACKEND", default="immediate")
# A word that is none of them is an error of cms/checks.py.
TASKS = {
    "default": {"BACKEND": TASK_BACKENDS.get(TASK_BACKEND, TASK_BACKENDS["immediate"])}
}

# Search: the embedded index always, and a cluster besides it if it has an address
# (docs/configuration.md shows how one is written)

SEARCH_URL = env.str("SEARCH_URL", default="")
SEARCH_ROOT = Path(env.str("SEARCH_ROOT", default=DATA_DIR / "search"))
# The German word list, built once a machine by manage.py build_lexicon
SEARCH_LEXICON = SEARCH_ROOT / "lexicon"
SEARCH_UPDATES = True

# Language and time

LANGUAGE_CODE = "de"
LANGUAGES = CHOICES
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["cms.formats"]
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = CHOICES
WAGTAILADMIN_PERMITTED_LANGUAGES = [("de", "Deutsch")]
TIME_ZONE = "Europe/Berlin"
USE_I18N = True
USE_TZ = True

# People

AUTH_USER_MODEL = "network.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_VALIDATION = "django.contrib.auth.password_validation"  # noqa: S105
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{PASSWORD_VALIDATION}.UserAttributeSimilarityValidator"},
    {
        "NAME": f"{PASSWORD_VALIDATION}.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": f"{PASSWORD_VALIDATION}.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "network:home"
LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "network.accounts.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Komm.A: "
ACCOUNT_SESSION_REMEMBER = False
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True

# Mail

EMAIL_CONFIG = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
# Somebody waits for the answer: a silent mail server must not hold it up.
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="komma@example.org")

# Security headers

CONTENT_SECURITY_POLICY = {"DIRECTIVES": SITE_POLICY}

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"

# Log: errors and warnings to the console, with no request data

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # The clients tell of every try, one even what was looked for; of every outage
    # tells `search.watching.outage`.
    "loggers": {
        "elastic_transport": {"level": "ERROR"},
        "opensearch": {"level": "ERROR"},
        "opensearchpy.trace": {"level": "ERROR"},
    },
}

# Counting what is read and downloaded, without a trace of who did:
# cms/serving/counting.py.

COUNT_HITS = True

# Wagtail

WAGTAIL_SITE_NAME = "Komm.A"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
# The workflow itself is set up by load_content: cms/management/loading/moderation.py.
WAGTAIL_WORKFLOW_ENABLED = True
WAGTAILADMIN_COMMENTS_ENABLED = True
# Whoever runs the site does not have to read along.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAILADMIN_LOGIN_URL = "account_login"
WAGTAIL_FRONTEND_LOGIN_URL = "account_login"
WAGTAILADMIN_UNSAFE_PAGE_DELETION_LIMIT = 10
WAGTAILIMAGES_IMAGE_MODEL = "cms.CommunityImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "cms.media.forms.ImageForm"
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILIMAGES_AVIF_QUALITY = 60
WAGTAILIMAGES_WEBP_QUALITY = 80
WAGTAILIMAGES_JPEG_QUALITY = 80
WAGTAILDOCS_DOCUMENT_MODEL = "cms.CommunityDocument"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "cms.media.forms.DocumentForm"
WAGTAILDOCS_EXTENSIONS = ["docx", "odt", "pdf", "txt", "xlsx", "ods", "zip", "csv"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
VIDEO_MAX_UPLOAD_SIZE = 300 * 1024 * 1024
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILEMBEDS_FINDERS = []
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "search.admin_backend"}}
