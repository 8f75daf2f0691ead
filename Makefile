# SPDX-FileCopyrightText: 2026 Komm.A
# SPDX-License-Identifier: EUPL-1.2

PYTHON ?= python3
PORT ?= 8000
ARGS ?=
JOBS ?= auto
BIN := .venv/bin
COMPILE := uv pip compile --universal --python-version 3.11 \
	--generate-hashes --no-header --no-annotate --quiet

.DEFAULT_GOAL := help
.PHONY: help setup demo tools test test-cluster lint content-check words bench lighthouse lock clean

help: ## Diese Übersicht zeigen
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s  %s\n", $$1, $$2 }' Makefile

setup: ## Umgebung, Pakete, Datenbank und Startinhalte einrichten
	@$(PYTHON) scripts/setup.py

demo: ## Einrichten und die Seite mit Demo-Zugängen starten (PORT=8000)
	@$(PYTHON) scripts/demo.py --port "$(PORT)"

tools:
	@$(PYTHON) scripts/setup.py --tests

test: tools ## Alle Tests ausführen, auch die im Browser (ARGS="tests/cms -q")
	@chromium="$$($(PYTHON) scripts/chromium.py)" && \
		CHROMIUM_PATH="$$chromium" $(BIN)/pytest \
		--numprocesses $(JOBS) --dist loadfile --no-loadscope-reorder \
		$(ARGS)

test-cluster: tools ## Tests auf echten OpenSearch- und Elasticsearch-Servern
	$(BIN)/pytest -m servers tests/servers $(ARGS)

lint: tools ## Stil, Typen, Schichten, Lizenzen und Migrationen prüfen
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint templates --lint --quiet
	$(BIN)/reuse lint --quiet || { $(BIN)/reuse lint; exit 1; }
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python manage.py check_content

content-check: tools ## Die Texte in content/ prüfen (ARGS=--hints für Hinweise)
	@$(BIN)/python manage.py check_content $(ARGS)

words: tools ## Die Wörter der Seiten für die Übersetzung sammeln und fertig machen
	@$(BIN)/python scripts/words.py

bench: tools ## Messungen ausführen, ein JSON-Objekt je Zeile
	@$(BIN)/python -m bench $(ARGS)

lighthouse: tools ## Lighthouse über sechs Seiten laufen lassen (ARGS=--lasting)
	@chromium="$$($(PYTHON) scripts/chromium.py)" && \
		CHROMIUM_PATH="$$chromium" $(BIN)/python -m bench.lighthouse $(ARGS)

lock: ## Die Versionen in requirements/ neu festlegen (braucht uv)
	$(COMPILE) pyproject.toml --output-file requirements/run.lock
	$(COMPILE) pyproject.toml --extra test --extra lint \
		--output-file requirements/dev.lock
	$(COMPILE) requirements/bench.in --output-file requirements/bench.lock

clean: ## Umgebung und Zwischenspeicher löschen; var/ und media/ bleiben
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis \
		.import_linter_cache staticfiles
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
