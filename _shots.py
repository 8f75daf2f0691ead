import os

os.environ["DJANGO_SETTINGS_MODULE"] = "cms.settings.dev"
import django

django.setup()
from django.conf import settings

settings.ALLOWED_HOSTS = ["*"]
from django.test import Client
from network.models import User

cookies = {}
for who in ["redaktion", "chefredaktion", "kommunen"]:
    c = Client()
    c.force_login(User.objects.get(email=f"{who}@example.org"))
    cookies[who] = c.cookies["sessionid"].value
from playwright.sync_api import sync_playwright

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
axe = open("tests/vendor/axe.min.js").read()
with sync_playwright() as p:
    b = p.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for name, who, path, w, scheme in [
        ("start-chef", "chefredaktion", "/admin/", 1280, "light"),
        ("start-320", "redaktion", "/admin/", 320, "light"),
        ("start-dark", "chefredaktion", "/admin/", 1280, "dark"),
        ("leer", "kommunen", "/admin/", 1280, "light"),
        (
            "services",
            "redaktion",
            "/admin/reports/anlaufstellen-pruefen/",
            1280,
            "light",
        ),
        ("links", "chefredaktion", "/admin/reports/kaputte-verweise/", 1280, "light"),
        ("use", "chefredaktion", "/admin/reports/vorlagen-nutzung/", 1280, "light"),
        ("hb", "redaktion", "/admin/handbuch/", 1280, "light"),
        ("hb-ch", "redaktion", "/admin/handbuch/meldung/", 1280, "light"),
        ("hb-320", "redaktion", "/admin/handbuch/meldung/", 320, "dark"),
    ]:
        ctx = b.new_context(
            base_url="http://127.0.0.1:8437",
            viewport={"width": w, "height": 900},
            color_scheme=scheme,
            locale="de-DE",
        )
        ctx.add_cookies(
            [
                {
                    "name": "sessionid",
                    "value": cookies[who],
                    "url": "http://127.0.0.1:8437",
                }
            ]
        )
        pg = ctx.new_page()
        pg.on(
            "console",
            lambda m: (
                print(name, "CONSOLE", m.type, m.text[:200])
                if m.type in ("error", "warning")
                else None
            ),
        )
        pg.goto(path)
        pg.wait_for_timeout(600)
        pg.screenshot(path=f"/tmp/shot-{name}.png", full_page=False)
        print(name, pg.evaluate("document.documentElement.scrollWidth"))
        if w == 1280 and scheme == "light":
            pg.evaluate(axe)
            r = pg.evaluate(
                "async()=> (await axe.run('#main')).violations.map(v=>[v.id,v.nodes.map(n=>n.html.slice(0,150))])"
            )
            for v in r:
                print(name, "AXE", v[0], v[1][:3])
        if name == "hb-ch":
            pg.emulate_media(media="print")
            pg.screenshot(path="/tmp/shot-print.png")
    b.close()
